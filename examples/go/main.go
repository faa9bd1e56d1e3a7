package main

import (
	"example.com/pulumi-unattend/sdk/go/unattend"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		conf := config.New(ctx, "")
		file := conf.Get("file")
		if file == "" {
			file = "published/autounattend.xml" // In earnest that is a share: `\\deploy01\unattend$\win11\autounattend.xml`
		}

		win11, err := unattend.NewAnswerFile(ctx, "win11", &unattend.AnswerFileArgs{
			Path:          pulumi.String(file),
			CreateFolders: pulumi.Bool(true),
			Settings: pulumi.Map{
				"windowsPE": pulumi.Map{
					"Microsoft-Windows-Setup": pulumi.Map{
						"EnableNetwork": pulumi.Bool(true), // The agent is on a share.
						"ImageInstall": pulumi.Map{"OSImage": pulumi.Map{"InstallTo": pulumi.IntMap{
							"DiskID":      pulumi.Int(0),
							"PartitionID": pulumi.Int(3),
						}}},
						"UserData": pulumi.Map{"AcceptEula": pulumi.Bool(true)},
					},
				},
			},
			// In the sequence in which Windows runs them.
			Commands: map[string]map[string][]unattend.CommandInput{
				"specialize": {
					"RunSynchronous": {
						unattend.CommandArgs{
							Name: pulumi.String("drivers"),
							Path: pulumi.String(`pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install`),
						},
						unattend.CommandArgs{
							Name:       pulumi.String("firmware"),
							Path:       pulumi.String(`C:\setup\firmware.cmd`),
							WillReboot: pulumi.String("OnRequest"),
						},
					},
				},
			},
		})
		if err != nil {
			return err
		}

		agent, err := unattend.NewAsyncCommand(ctx, "inventory-agent", &unattend.AsyncCommandArgs{
			AnswerFile:  win11.Path,
			Path:        pulumi.String(`\\deploy01\tools\agent.exe /quiet`),
			Description: pulumi.String("Inventory agent"),
			Credentials: &unattend.CredentialsArgs{
				Domain:   pulumi.String("FABRIKAM"),
				Username: pulumi.String("svc-deploy"),
				Password: conf.RequireSecret("deployPassword"),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("orders", win11.Orders)
		ctx.Export("order", agent.Order)
		return nil
	})
}
