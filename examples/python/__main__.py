import pulumi
import pulumi_unattend as unattend

config = pulumi.Config()

win11 = unattend.AnswerFile(
    "win11",
    # In earnest that is a share: r"\\deploy01\unattend$\win11\autounattend.xml"
    path=config.get("file") or "published/autounattend.xml",
    create_folders=True,
    settings={
        "windowsPE": {
            "Microsoft-Windows-Setup": {
                "EnableNetwork": True,  # The agent is on a share.
                "ImageInstall": {"OSImage": {"InstallTo": {"DiskID": 0, "PartitionID": 3}}},
                "UserData": {"AcceptEula": True},
            },
        },
    },
    # In the sequence in which Windows runs them.
    commands={
        "specialize": {
            "RunSynchronous": [
                {"name": "drivers", "path": r"pnputil.exe /add-driver C:\drivers\*.inf /subdirs /install"},
                {"name": "firmware", "path": r"C:\setup\firmware.cmd", "will_reboot": "OnRequest"},
            ],
        },
    },
)

agent = unattend.AsyncCommand(
    "inventory-agent",
    answer_file=win11.path,
    path=r"\\deploy01\tools\agent.exe /quiet",
    description="Inventory agent",
    credentials={
        "domain": "FABRIKAM",
        "username": "svc-deploy",
        "password": config.require_secret("deployPassword"),
    },
)

pulumi.export("orders", win11.orders)
pulumi.export("order", agent.order)
