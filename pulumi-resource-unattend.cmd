@node "%~dp0\pulumi-resource-unattend" %*
