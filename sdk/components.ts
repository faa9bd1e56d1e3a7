// Generated from provider/unattend/catalog (npm run docs): an interface for each component, and for each setting that has others in it.

import type { Input } from "@pulumi/pulumi";
import type { AnyValue, Attributes, BooleanValue, IntegerValue, List, TextValue } from "./setting-values";

/** Components by name, with their settings. One that is not known may have any. */
export interface Components {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-AllUserInstallAgent"?: Input<AllUserInstallAgent>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-audio-audiocore */
  "Microsoft-Windows-Audio-AudioCore"?: Input<AudioAudioCore>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-audio-volumecontrol */
  "Microsoft-Windows-Audio-VolumeControl"?: Input<AudioVolumeControl>;
  /** Passes: specialize. https://github.com/cschneegans/unattend-generator resource/Component.json at 3de37dc6 (components and passes; MIT) */
  "Microsoft-Windows-Authentication-AuthUI"?: Input<AuthenticationAuthUI>;
  /** Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main */
  "Microsoft-Windows-BLB-WSB-Online-Main"?: Input<BLBWSBOnlineMain>;
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-browserservice */
  "Microsoft-Windows-BrowserService"?: Input<BrowserService>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-codeintegrity */
  "Microsoft-Windows-CodeIntegrity"?: Input<CodeIntegrity>;
  /** Passes: generalize, specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-coremmres */
  "Microsoft-Windows-CoreMmRes"?: Input<CoreMmRes>;
  /** Passes: generalize, specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment */
  "Microsoft-Windows-Deployment"?: Input<Deployment>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceaccess */
  "Microsoft-Windows-DeviceAccess"?: Input<DeviceAccess>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceguard-unattend */
  "Microsoft-Windows-DeviceGuard-Unattend"?: Input<DeviceGuardUnattend>;
  /** Passes: offlineServicing, generalize, specialize, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  "Microsoft-Windows-Devices-Lights-WinRT"?: Input<DevicesLightsWinRT>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-diagcpl */
  "Microsoft-Windows-DiagCpl"?: Input<DiagCpl>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-disk-failure-diagnostic-module */
  "Microsoft-Windows-Disk-Failure-Diagnostic-Module"?: Input<DiskFailureDiagnosticModule>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client */
  "Microsoft-Windows-DNS-Client"?: Input<DNSClient>;
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-ehome-reg-inf"?: Input<ehomereginf>;
  /** Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp */
  "Microsoft-Windows-Embedded-BootExp"?: Input<EmbeddedBootExp>;
  /** Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon */
  "Microsoft-Windows-Embedded-EmbeddedLogon"?: Input<EmbeddedEmbeddedLogon>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice */
  "Microsoft-Windows-Embedded-KeyboardFilterService"?: Input<EmbeddedKeyboardFilterService>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher */
  "Microsoft-Windows-Embedded-ShellLauncher"?: Input<EmbeddedShellLauncher>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter */
  "Microsoft-Windows-Embedded-UnifiedWriteFilter"?: Input<EmbeddedUnifiedWriteFilter>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-enhancedstorage-adm */
  "Microsoft-Windows-EnhancedStorage-Adm"?: Input<EnhancedStorageAdm>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-errorreportingcore */
  "Microsoft-Windows-ErrorReportingCore"?: Input<ErrorReportingCore>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service */
  "Microsoft-Windows-Fax-Service"?: Input<FaxService>;
  /** Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-gpiobuttons */
  "Microsoft-Windows-GPIOButtons"?: Input<GPIOButtons>;
  /**
   * Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport
   *
   * @deprecated Deprecated in Windows 10
   */
  "Microsoft-Windows-HelpAndSupport"?: Input<HelpAndSupport>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation */
  "Microsoft-Windows-IE-ClientNetworkProtocolImplementation"?: Input<IEClientNetworkProtocolImplementation>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-esc */
  "Microsoft-Windows-IE-ESC"?: Input<IEESC>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer */
  "Microsoft-Windows-IE-InternetExplorer"?: Input<IEInternetExplorer>;
  /** Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core */
  "Microsoft-Windows-International-Core"?: Input<InternationalCore>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe */
  "Microsoft-Windows-International-Core-WinPE"?: Input<InternationalCoreWinPE>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-lua-settings */
  "Microsoft-Windows-LUA-Settings"?: Input<LUASettings>;
  /** Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mapcontrol */
  "Microsoft-Windows-MapControl-Desktop"?: Input<MapControlDesktop>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mediaplayer-core */
  "Microsoft-Windows-MediaPlayer-Core"?: Input<MediaPlayerCore>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser */
  "Microsoft-Windows-MicrosoftEdgeBrowser"?: Input<MicrosoftEdgeBrowser>;
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-MigrationWizardApplication"?: Input<MigrationWizardApplication>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api */
  "Microsoft-Windows-MobilePC-Sensors-API"?: Input<MobilePCSensorsAPI>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt */
  "Microsoft-Windows-NetBT"?: Input<NetBT>;
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkbridge */
  "Microsoft-Windows-NetworkBridge"?: Input<NetworkBridge>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core */
  "Microsoft-Windows-NetworkLoadBalancing-Core"?: Input<NetworkLoadBalancingCore>;
  /**
   * Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-outofboxexperience
   *
   * @deprecated Deprecated in Windows 10
   */
  "Microsoft-Windows-OutOfBoxExperience"?: Input<OutOfBoxExperience>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-partitionmanager */
  "Microsoft-Windows-PartitionManager"?: Input<PartitionManager>;
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-PerfCenterCPL"?: Input<PerfCenterCPL>;
  /** Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe */
  "Microsoft-Windows-PnpCustomizationsNonWinPE"?: Input<PnpCustomizationsNonWinPE>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe */
  "Microsoft-Windows-PnpCustomizationsWinPE"?: Input<PnpCustomizationsWinPE>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpsysprep */
  "Microsoft-Windows-PnPSysprep"?: Input<PnPSysprep>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-powercpl */
  "Microsoft-Windows-PowerCPL"?: Input<PowerCPL>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-printing-spooler-core */
  "Microsoft-Windows-Printing-Spooler-Core"?: Input<PrintingSpoolerCore>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-rasserver */
  "Microsoft-Windows-RasServer"?: Input<RasServer>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe */
  "Microsoft-Windows-RemoteAssistance-Exe"?: Input<RemoteAssistanceExe>;
  /** Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver */
  "Microsoft-Windows-SecureStartup-FilterDriver"?: Input<SecureStartupFilterDriver>;
  /**
   * seen in public answer files only; no Microsoft page found
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-Security-Licensing-SLC"?: Input<SecurityLicensingSLC>;
  /**
   * https://learn.microsoft.com/previous-versions/windows/it-pro/windows-vista/cc749043(v=ws.10)
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-Security-Licensing-SLC-UX"?: Input<SecurityLicensingSLCUX>;
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp */
  "Microsoft-Windows-Security-SPP"?: Input<SecuritySPP>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-ux */
  "Microsoft-Windows-Security-SPP-UX"?: Input<SecuritySPPUX>;
  /**
   * Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-ux-sppcc
   *
   * @deprecated Deprecated in Windows 10
   */
  "Microsoft-Windows-Security-SPP-UX-SPPCC"?: Input<SecuritySPPUXSPPCC>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sensors-core-humanpresencesetting */
  "Microsoft-Windows-Sensors-Core"?: Input<SensorsCore>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-servermanager-svrmgrnc */
  "Microsoft-Windows-ServerManager-SvrMgrNc"?: Input<ServerManagerSvrMgrNc>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup */
  "Microsoft-Windows-Setup"?: Input<Setup>;
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sharedaccess */
  "Microsoft-Windows-SharedAccess"?: Input<SharedAccess>;
  /** Passes: windowsPE, offlineServicing, generalize, specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup */
  "Microsoft-Windows-Shell-Setup"?: Input<ShellSetup>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc */
  "Microsoft-Windows-SHWebSVC"?: Input<SHWebSVC>;
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-smbserver */
  "Microsoft-Windows-SMBServer"?: Input<SMBServer>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service */
  "Microsoft-Windows-SNMP-Agent-Service"?: Input<SNMPAgentService>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sqmapi */
  "Microsoft-Windows-SQMApi"?: Input<SQMApi>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject */
  "Microsoft-Windows-STObject"?: Input<STObject>;
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-Store-Client-UI"?: Input<StoreClientUI>;
  /**
   * Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-storport-registrysettings
   *
   * @deprecated Removed from Windows 10
   */
  "Microsoft-Windows-StorPort-RegistrySettings"?: Input<StorPortRegistrySettings>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice */
  "Microsoft-Windows-SystemMaintenanceService"?: Input<SystemMaintenanceService>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemrestore-main */
  "Microsoft-Windows-SystemRestore-Main"?: Input<SystemRestoreMain>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemsettingsthreshold */
  "Microsoft-Windows-SystemSettingsThreshold"?: Input<SystemSettingsThreshold>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core */
  "Microsoft-Windows-TabletPC-Platform-Input-Core"?: Input<TabletPCPlatformInputCore>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup */
  "Microsoft-Windows-TapiSetup"?: Input<TapiSetup>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip */
  "Microsoft-Windows-TCPIP"?: Input<TCPIP>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-centralpublishing */
  "Microsoft-Windows-TerminalServices-CentralPublishing"?: Input<TerminalServicesCentralPublishing>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-licenseserver */
  "Microsoft-Windows-TerminalServices-LicenseServer"?: Input<TerminalServicesLicenseServer>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-localsessionmanager */
  "Microsoft-Windows-TerminalServices-LocalSessionManager"?: Input<TerminalServicesLocalSessionManager>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-publishing-wmiprovider */
  "Microsoft-Windows-TerminalServices-Publishing-WMIProvider"?: Input<TerminalServicesPublishingWMIProvider>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-rdp-winstationextensions */
  "Microsoft-Windows-TerminalServices-RDP-WinStationExtensions"?: Input<TerminalServicesRDPWinStationExtensions>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-remoteconnectionmanager */
  "Microsoft-Windows-TerminalServices-RemoteConnectionManager"?: Input<TerminalServicesRemoteConnectionManager>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tpm-tasks */
  "Microsoft-Windows-Tpm-Tasks"?: Input<TpmTasks>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-twinui */
  "Microsoft-Windows-TwinUI"?: Input<TwinUI>;
  /** Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin */
  "Microsoft-Windows-UnattendedJoin"?: Input<UnattendedJoin>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wdf-kernel-library */
  "Microsoft-Windows-WDF-Kernel Library"?: Input<WDFKernel_Library>;
  /** Passes: offlineServicing. https://github.com/cschneegans/unattend-generator resource/Component.json at 3de37dc6 (components and passes; MIT) */
  "Microsoft-Windows-WDF-KernelLibrary"?: Input<WDFKernelLibrary>;
  /**
   * Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wifinetworkmanager
   *
   * @deprecated Deprecated in Windows 10
   */
  "Microsoft-Windows-WiFiNetworkManager"?: Input<WiFiNetworkManager>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-winre-recoveryagent */
  "Microsoft-Windows-WinRE-RecoveryAgent"?: Input<WinRERecoveryAgent>;
  /** Passes: windowsPE, offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc */
  "Microsoft-Windows-WLANSVC"?: Input<WLANSVC>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-workstationservice */
  "Microsoft-Windows-WorkstationService"?: Input<WorkstationService>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wpd-busenumservice */
  "Microsoft-Windows-WPD-BusEnumService"?: Input<WPDBusEnumService>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wwanui */
  "Microsoft-Windows-WWANUI"?: Input<WWANUI>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc */
  "Networking-MPSSVC-Svc"?: Input<NetworkingMPSSVCSvc>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender */
  "Security-Malware-Windows-Defender"?: Input<SecurityMalwareWindowsDefender>;
  [component: string]: object | undefined;
}

export interface AllUserInstallAgent extends Attributes {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  LogonWaitForPackageRegistration?: Input<AnyValue>;
  [setting: string]: unknown;
}

export interface AudioAudioCore extends Attributes {
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-audio-audiocore-enablecapturemonitor */
  EnableCaptureMonitor?: Input<BooleanValue>;
}

export interface AudioVolumeControl extends Attributes {
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-audio-volumecontrol-enablevolumecontrolwhilelocked */
  EnableVolumeControlWhileLocked?: Input<BooleanValue>;
}

export interface AuthenticationAuthUI extends Attributes {
  /** Boolean. Passes: specialize. seen in public answer files only; no Microsoft page found */
  DisableStartupSound?: Input<BooleanValue>;
  [setting: string]: unknown;
}

export interface BLBWSBOnlineMain extends Attributes {
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-descriptiontext1 */
  DescriptionText1?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-descriptiontext2 */
  DescriptionText2?: Input<IntegerValue>;
  /** Boolean. Default: true. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-enableonlinebackup */
  EnableOnlineBackup?: Input<BooleanValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-icon */
  Icon?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-link1 */
  Link1?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-link1text */
  Link1Text?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-link2 */
  Link2?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-link2text */
  Link2Text?: Input<IntegerValue>;
  /** Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-providername */
  ProviderName?: Input<IntegerValue>;
  /** Text, at most 259 characters. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-blb-wsb-online-main-resourcedll */
  ResourceDll?: Input<TextValue>;
}

export interface BrowserService extends Attributes {
  /** One of Yes, No, Auto. Default: Auto. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-browserservice-maintainserverlist */
  MaintainServerList?: Input<"Yes" | "No" | "Auto">;
}

export interface CodeIntegrity extends Attributes {
  /** One of 1, 0. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-codeintegrity-skupolicyrequired */
  SkuPolicyRequired?: Input<"1" | 1 | "0" | 0>;
  /** One of 1, 0. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-codeintegrity-skupolicyrequired */
  SKUPolicyRequired?: Input<"1" | 1 | "0" | 0>;
}

export interface CoreMmRes extends Attributes {
  /** Integer, 0 to 100. Default: 0. Passes: generalize, specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-coremmres-camerasoundlevel */
  CameraSoundLevel?: Input<IntegerValue>;
  /** One of 0, 1. Default: 0. Passes: generalize, specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-coremmres-nophysicalcameraled */
  NoPhysicalCameraLED?: Input<"0" | 0 | "1" | 1>;
}

export interface Deployment extends Attributes {
  /** Passes: auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-auditcomputername */
  AuditComputerName?: Input<Deployment_AuditComputerName>;
  /** One of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, A, B, C, D, E, F, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 1A, 1B, 1C, 1D. Passes: generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-deviceform */
  DeviceForm?: Input<
    | "0"
    | 0
    | "1"
    | 1
    | "2"
    | 2
    | "3"
    | 3
    | "4"
    | 4
    | "5"
    | 5
    | "6"
    | 6
    | "7"
    | 7
    | "8"
    | 8
    | "9"
    | 9
    | "A"
    | "B"
    | "C"
    | "D"
    | "E"
    | "F"
    | "10"
    | 10
    | "11"
    | 11
    | "12"
    | 12
    | "13"
    | 13
    | "14"
    | 14
    | "15"
    | 15
    | "16"
    | 16
    | "17"
    | 17
    | "18"
    | 18
    | "19"
    | 19
    | "1A"
    | "1B"
    | "1C"
    | "1D"
  >;
  /** Text. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-duplicatordescription */
  DuplicatorDescription?: Input<TextValue>;
  /** Passes: generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-extendospartition */
  ExtendOSPartition?: Input<Deployment_ExtendOSPartition>;
  /** Passes: auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-generalize */
  Generalize?: Input<Deployment_Generalize>;
  /** Passes: auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-reseal */
  Reseal?: Input<Deployment_Reseal>;
  /** Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous */
  RunAsynchronous?: Input<Deployment_RunAsynchronous>;
  /** Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous */
  RunSynchronous?: Input<Deployment_RunSynchronous>;
}

export interface Deployment_AuditComputerName extends Attributes {
  /** Boolean. Default: false. Passes: auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-auditcomputername-mustreboot */
  MustReboot?: Input<BooleanValue>;
  /** Text, at most 15 characters. Passes: auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-auditcomputername-name */
  Name?: Input<TextValue>;
}

export interface Deployment_ExtendOSPartition extends Attributes {
  /** Boolean. Default: false. Passes: generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-extendospartition-extend */
  Extend?: Input<BooleanValue>;
  /** Integer. Passes: generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-extendospartition-size */
  Size?: Input<IntegerValue>;
}

export interface Deployment_Generalize extends Attributes {
  /** Boolean. Default: false. Passes: auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-generalize-forceshutdownnow */
  ForceShutdownNow?: Input<BooleanValue>;
  /** One of Audit, OOBE. Default: OOBE. Passes: auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-generalize-mode */
  Mode?: Input<"Audit" | "OOBE">;
}

export interface Deployment_Reseal extends Attributes {
  /** Boolean. Default: false. Passes: auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-reseal-forceshutdownnow */
  ForceShutdownNow?: Input<BooleanValue>;
  /** One of Audit, OOBE, "". Passes: auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-reseal-mode */
  Mode?: Input<"Audit" | "OOBE" | "">;
}

export interface Deployment_RunAsynchronous extends Attributes {
  /** List by Order. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand */
  RunAsynchronousCommand?: List<Deployment_RunAsynchronous_RunAsynchronousCommand>;
}

export interface Deployment_RunAsynchronous_RunAsynchronousCommand extends Attributes {
  /** Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-credentials */
  Credentials?: Input<Deployment_RunAsynchronous_RunAsynchronousCommand_Credentials>;
  /** Text, at most 259 characters. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-description */
  Description?: Input<TextValue>;
  /** Integer, 1 to 500. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-order */
  Order?: Input<IntegerValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-path */
  Path?: Input<TextValue>;
}

export interface Deployment_RunAsynchronous_RunAsynchronousCommand_Credentials extends Attributes {
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runasynchronous-runasynchronouscommand-credentials-username */
  Username?: Input<TextValue>;
}

export interface Deployment_RunSynchronous extends Attributes {
  /** List by Order. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand */
  RunSynchronousCommand?: List<Deployment_RunSynchronous_RunSynchronousCommand>;
}

export interface Deployment_RunSynchronous_RunSynchronousCommand extends Attributes {
  /** Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-credentials */
  Credentials?: Input<Deployment_RunSynchronous_RunSynchronousCommand_Credentials>;
  /** Text, at most 259 characters. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-description */
  Description?: Input<TextValue>;
  /** Integer, 1 to 500. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-order */
  Order?: Input<IntegerValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-path */
  Path?: Input<TextValue>;
  /** One of Always, OnRequest, Never. Default: Never. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-willreboot */
  WillReboot?: Input<"Always" | "OnRequest" | "Never">;
}

export interface Deployment_RunSynchronous_RunSynchronousCommand_Credentials extends Attributes {
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: specialize, auditUser. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-credentials-username */
  Username?: Input<TextValue>;
}

export interface DeviceAccess extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceaccess-setregionspecificprivacyaccesspolicy */
  SetRegionSpecificPrivacyAccessPolicy?: Input<AnyValue>;
}

export interface DeviceGuardUnattend extends Attributes {
  /** One of 0, 1. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceguard-unattend-enablevirtualizationbasedsecurity */
  EnableVirtualizationBasedSecurity?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceguard-unattend-hypervisorenforcedcodeintegrity */
  HypervisorEnforcedCodeIntegrity?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1, 2. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deviceguard-unattend-lsacfgflags */
  LsaCfgFlags?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
}

export interface DevicesLightsWinRT extends Attributes {
  /** Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  DefaultLightingProvider?: Input<TextValue>;
  /** Integer, 0 to 100. Passes: offlineServicing, generalize, specialize, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultBrightness?: Input<IntegerValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultEffectMainColor?: Input<AnyValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultEffectMode?: Input<AnyValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultEffectSecondaryColor?: Input<AnyValue>;
  /** Integer, 1 to 10. Passes: offlineServicing, generalize, specialize, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultEffectSpeed?: Input<IntegerValue>;
  /** One of 0, 1, 2, 3, 4, 5, 6. Default: 0. Passes: offlineServicing, generalize, specialize, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-devices-lights-winrt */
  WinDLDefaultEffectType?: Input<"0" | 0 | "1" | 1 | "2" | 2 | "3" | 3 | "4" | 4 | "5" | 5 | "6" | 6>;
  [setting: string]: unknown;
}

export interface DiagCpl extends Attributes {
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-diagcpl-description */
  Description?: Input<AnyValue>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-diagcpl-icon */
  Icon?: Input<AnyValue>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-diagcpl-link */
  Link?: Input<AnyValue>;
  /** Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-diagcpl-title */
  Title?: Input<AnyValue>;
}

export interface DiskFailureDiagnosticModule extends Attributes {
  /** Text, at most 512 characters. Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-disk-failure-diagnostic-module-dfdalerttextoverride */
  DfdAlertTextOverride?: Input<TextValue>;
  /** One of 1, 2. Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-disk-failure-diagnostic-module-enabledscenarioexecutionlevel */
  EnabledScenarioExecutionLevel?: Input<"1" | 1 | "2" | 2>;
}

export interface DNSClient extends Attributes {
  /** Text, at most 255 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-dnsdomain */
  DNSDomain?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-dnssuffixsearchorder */
  DNSSuffixSearchOrder?: Input<DNSClient_DNSSuffixSearchOrder>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces */
  Interfaces?: Input<DNSClient_Interfaces>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-usedomainnamedevolution */
  UseDomainNameDevolution?: Input<BooleanValue>;
}

export interface DNSClient_DNSSuffixSearchOrder extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-dnssuffixsearchorder-domainname */
  DomainName?: List<TextValue>;
}

export interface DNSClient_Interfaces extends Attributes {
  /** List by Identifier. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface */
  Interface?: List<DNSClient_Interfaces_Interface>;
}

export interface DNSClient_Interfaces_Interface extends Attributes {
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-disabledynamicupdate */
  DisableDynamicUpdate?: Input<BooleanValue>;
  /** Text, at most 255 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-dnsdomain */
  DNSDomain?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-dnsserversearchorder */
  DNSServerSearchOrder?: Input<DNSClient_Interfaces_Interface_DNSServerSearchOrder>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-enableadapterdomainnameregistration */
  EnableAdapterDomainNameRegistration?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-identifier */
  Identifier?: Input<TextValue>;
}

export interface DNSClient_Interfaces_Interface_DNSServerSearchOrder extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-dns-client-interfaces-interface-dnsserversearchorder-ipaddress */
  IpAddress?: List<TextValue>;
}

export interface ehomereginf extends Attributes {
  [setting: string]: unknown;
}

export interface EmbeddedBootExp extends Attributes {
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-disablebootmenu */
  DisableBootMenu?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-displaydisabled */
  DisplayDisabled?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-hideallbootui */
  HideAllBootUI?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-hidebootlogo */
  HideBootLogo?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-hidebootstatusindicator */
  HideBootStatusIndicator?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-bootexp-hidebootstatusmessage */
  HideBootStatusMessage?: Input<"0" | 0 | "1" | 1>;
}

export interface EmbeddedEmbeddedLogon extends Attributes {
  /** One of 0, 1. Default: 0. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon-animationdisabled */
  AnimationDisabled?: Input<"0" | 0 | "1" | 1>;
  /** Integer. Default: 17. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon-brandingneutral */
  BrandingNeutral?: Input<IntegerValue>;
  /** One of 0, 1. Default: 0. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon-hideautologonui */
  HideAutoLogonUI?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon-nolockscreen */
  NoLockScreen?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 0. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-embeddedlogon-uiverbositylevel */
  UIVerbosityLevel?: Input<"0" | 0 | "1" | 1>;
}

export interface EmbeddedKeyboardFilterService extends Attributes {
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-alt */
  Alt?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-altf4 */
  AltF4?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-altspace */
  AltSpace?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-alttab */
  AltTab?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-altwin */
  AltWin?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserback */
  BrowserBack?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserfavorites */
  BrowserFavorites?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserforward */
  BrowserForward?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserhome */
  BrowserHome?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserrefresh */
  BrowserRefresh?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browsersearch */
  BrowserSearch?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-browserstop */
  BrowserStop?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-controlaltdelete */
  ControlAltDelete?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-controlescape */
  ControlEscape?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-controltab */
  ControlTab?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-controlwindowsf */
  ControlWindowsF?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-ctrl */
  Ctrl?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-ctrlf4 */
  CtrlF4?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-ctrlwin */
  CtrlWin?: Input<"Allowed" | "Blocked">;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-customfilters */
  CustomFilters?: Input<AnyValue>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-customscancodes */
  CustomScancodes?: Input<AnyValue>;
  /** Boolean. Default: false. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-disablekeyboardfilterforadministrators */
  DisableKeyboardFilterForAdministrators?: Input<BooleanValue>;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-escape */
  Escape?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-f21 */
  F21?: Input<"Allowed" | "Blocked">;
  /** Boolean. Default: false. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-forceoffaccessibility */
  ForceOffAccessibility?: Input<BooleanValue>;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-launchapp1 */
  LaunchApp1?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-launchapp2 */
  LaunchApp2?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-launchmail */
  LaunchMail?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-launchmediaselect */
  LaunchMediaSelect?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-leftshiftleftaltnumlock */
  LeftShiftLeftAltNumLock?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-leftshiftleftaltprintscreen */
  LeftShiftLeftAltPrintScreen?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-medianext */
  MediaNext?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-mediaplaypause */
  MediaPlayPause?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-mediaprev */
  MediaPrev?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-mediastop */
  MediaStop?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-shift */
  Shift?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-shiftcontrolescape */
  ShiftControlEscape?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-shiftwin */
  ShiftWin?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-volumedown */
  VolumeDown?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-volumemute */
  VolumeMute?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-volumeup */
  VolumeUp?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windows */
  Windows?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsb */
  WindowsB?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsbreak */
  WindowsBreak?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsc */
  WindowsC?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowscomma */
  WindowsComma?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsd */
  WindowsD?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsdown */
  WindowsDown?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowse */
  WindowsE?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsenter */
  WindowsEnter?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsescape */
  WindowsEscape?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsf */
  WindowsF?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsf1 */
  WindowsF1?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsh */
  WindowsH?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowshome */
  WindowsHome?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsi */
  WindowsI?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsj */
  WindowsJ?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsk */
  WindowsK?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsl */
  WindowsL?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsleft */
  WindowsLeft?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsm */
  WindowsM?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsminus */
  WindowsMinus?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowso */
  WindowsO?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsp */
  WindowsP?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowspagedown */
  WindowsPageDown?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowspageup */
  WindowsPageUp?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsperiod */
  WindowsPeriod?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsplus */
  WindowsPlus?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsq */
  WindowsQ?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsr */
  WindowsR?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsright */
  WindowsRight?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsshiftdown */
  WindowsShiftDown?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsshiftleft */
  WindowsShiftLeft?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsshiftright */
  WindowsShiftRight?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsshiftup */
  WindowsShiftUp?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsslash */
  WindowsSlash?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsspace */
  WindowsSpace?: Input<"Allowed" | "Blocked">;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice */
  WindowsSpacebar?: Input<AnyValue>;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowst */
  WindowsT?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowstab */
  WindowsTab?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsu */
  WindowsU?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsup */
  WindowsUp?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsv */
  WindowsV?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsw */
  WindowsW?: Input<"Allowed" | "Blocked">;
  /** One of Allowed, Blocked. Default: Allowed. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-keyboardfilterservice-windowsz */
  WindowsZ?: Input<"Allowed" | "Blocked">;
}

export interface EmbeddedShellLauncher extends Attributes {
  /** One of 0, 1, 2, 3. Default: 0. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-defaultreturncodeaction */
  DefaultReturnCodeAction?: Input<"0" | 0 | "1" | 1 | "2" | 2 | "3" | 3>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-shell */
  Shell?: Input<AnyValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings */
  UserSettings?: Input<EmbeddedShellLauncher_UserSettings>;
}

export interface EmbeddedShellLauncher_UserSettings extends Attributes {
  /** List by Key. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user */
  User?: List<EmbeddedShellLauncher_UserSettings_User>;
}

export interface EmbeddedShellLauncher_UserSettings_User extends Attributes {
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-accountname */
  AccountName?: Input<AnyValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-customreturncodeaction */
  CustomReturnCodeAction?: Input<EmbeddedShellLauncher_UserSettings_User_CustomReturnCodeAction>;
  /** One of 0, 1, 2, 3. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-defaultreturncodeaction */
  DefaultReturnCodeAction?: Input<"0" | 0 | "1" | 1 | "2" | 2 | "3" | 3>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-domain */
  Domain?: Input<AnyValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-key */
  Key?: Input<AnyValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-shell */
  Shell?: Input<AnyValue>;
}

export interface EmbeddedShellLauncher_UserSettings_User_CustomReturnCodeAction extends Attributes {
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-customreturncodeaction-codeaction */
  CodeAction?: Input<EmbeddedShellLauncher_UserSettings_User_CustomReturnCodeAction_CodeAction>;
}

export interface EmbeddedShellLauncher_UserSettings_User_CustomReturnCodeAction_CodeAction extends Attributes {
  /** One of AddListItem, Modify, RemoveListItem. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-customreturncodeaction-codeaction-action */
  Action?: Input<"AddListItem" | "Modify" | "RemoveListItem">;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-shelllauncher-usersettings-user-customreturncodeaction-codeaction-returncode */
  ReturnCode?: Input<AnyValue>;
}

export interface EmbeddedUnifiedWriteFilter extends Attributes {
  /** Boolean. Default: False. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-addallvolumes */
  AddAllVolumes?: Input<BooleanValue>;
  /** Default: Tight Binding. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-binding */
  Binding?: Input<AnyValue>;
  /** One of DisplayAllFailures, IgnoreAllFailures, IgnoreShutdownFailures, IgnoreBootFailures. Default: IgnoreAllFailures. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-bootstatuspolicy */
  BootStatusPolicy?: Input<
    "DisplayAllFailures" | "IgnoreAllFailures" | "IgnoreShutdownFailures" | "IgnoreBootFailures"
  >;
  /** Boolean. Default: True. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-disableautodefrag */
  DisableAutoDefrag?: Input<BooleanValue>;
  /** Boolean. Default: True. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-domainsecretkeypersisted */
  DomainSecretKeyPersisted?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-overlaycriticalthreshold */
  OverlayCriticalThreshold?: Input<AnyValue>;
  /** One of 0, 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-overlayflags */
  OverlayFlags?: Input<"0" | 0 | "1" | 1>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-overlaymaximumsize */
  OverlayMaximumSize?: Input<AnyValue>;
  /** Default: RAM overlay. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-overlaytype */
  OverlayType?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-overlaywarningthreshold */
  OverlayWarningThreshold?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-protectedvolumelist */
  ProtectedVolumeList?: Input<EmbeddedUnifiedWriteFilter_ProtectedVolumeList>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-registryexceptionsuserdefined */
  RegistryExceptionsUserDefined?: Input<AnyValue>;
  /** Boolean. Default: True. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-tscalpersisted */
  TSCALPersisted?: Input<BooleanValue>;
}

export interface EmbeddedUnifiedWriteFilter_ProtectedVolumeList extends Attributes {
  /** List by DriveLetter. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-protectedvolumelist-protectedvolumeentry */
  ProtectedVolumeEntry?: List<EmbeddedUnifiedWriteFilter_ProtectedVolumeList_ProtectedVolumeEntry>;
}

export interface EmbeddedUnifiedWriteFilter_ProtectedVolumeList_ProtectedVolumeEntry extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-protectedvolumelist-protectedvolumeentry-driveletter */
  DriveLetter?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-embedded-unifiedwritefilter-protectedvolumelist-protectedvolumeentry-fileexceptionsuserdefined */
  FileExceptionsUserDefined?: Input<AnyValue>;
}

export interface EnhancedStorageAdm extends Attributes {
  /** One of 1, 0. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-enhancedstorage-adm-tcgsecurityactivationdisabled */
  TCGSecurityActivationDisabled?: Input<"1" | 1 | "0" | 0>;
}

export interface ErrorReportingCore extends Attributes {
  /** One of 0, 1, 2, 3, 4. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-errorreportingcore-defaultconsent */
  DefaultConsent?: Input<"0" | 0 | "1" | 1 | "2" | 2 | "3" | 3 | "4" | 4>;
  /** One of 0, 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-errorreportingcore-disablewer */
  DisableWER?: Input<"0" | 0 | "1" | 1>;
}

export interface FaxService extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-fax */
  Fax?: Input<FaxService_Fax>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend */
  FaxUnattend?: Input<FaxService_FaxUnattend>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts */
  Receipts?: Input<FaxService_Receipts>;
}

export interface FaxService_Fax extends Attributes {
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-fax-archivefaxes */
  ArchiveFaxes?: Input<BooleanValue>;
  /** Text, at most 259 characters. Default: D:\Program Data\Microsoft\Windows NT\MSFax. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-fax-archivefoldername */
  ArchiveFolderName?: Input<TextValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-fax-incomingfaxesarepublic */
  IncomingFaxesArePublic?: Input<BooleanValue>;
}

export interface FaxService_FaxUnattend extends Attributes {
  /** Text, at most 19 characters. Default: Fax. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-csid */
  Csid?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-faxprinterisshared */
  FaxPrinterIsShared?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-receivefaxes */
  ReceiveFaxes?: Input<BooleanValue>;
  /** Default: 5. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-rings */
  Rings?: Input<AnyValue>;
  /** Text, at most 259 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-routefoldername */
  RouteFolderName?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-routeprintername */
  RoutePrinterName?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-routetofolder */
  RouteToFolder?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-routetoprinter */
  RouteToPrinter?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-sendfaxes */
  SendFaxes?: Input<BooleanValue>;
  /** Text, at most 19 characters. Default: Fax. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-faxunattend-tsid */
  Tsid?: Input<TextValue>;
}

export interface FaxService_Receipts extends Attributes {
  /** Text, at most 256 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-faxusername */
  FaxUserName?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-faxuserpassword */
  FaxUserPassword?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-smtpnotificationsenabled */
  SmtpNotificationsEnabled?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-smtpsenderaddress */
  SmtpSenderAddress?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-smtpserveraddress */
  SmtpServerAddress?: Input<TextValue>;
  /** One of 0, 1, 2. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-smtpserverauthenticationmechanism */
  SmtpServerAuthenticationMechanism?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
  /** Text. Default: 25. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-fax-service-receipts-smtpserverport */
  SmtpServerPort?: Input<TextValue>;
}

export interface GPIOButtons extends Attributes {
  /** One of 1, 0. Default: 0. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-gpiobuttons-convertibleslatemode */
  ConvertibleSlateMode?: Input<"1" | 1 | "0" | 0>;
}

export interface HelpAndSupport extends Attributes {
  /**
   * Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport
   *
   * @deprecated Deprecated in Windows 10
   */
  HelpAndSupport?: Input<HelpAndSupport_HelpAndSupport>;
}

export interface HelpAndSupport_HelpAndSupport extends Attributes {
  /**
   * Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-logo
   *
   * @deprecated Deprecated in Windows 10
   */
  Logo?: Input<TextValue>;
  /**
   * Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-logourl
   *
   * @deprecated Deprecated in Windows 10
   */
  LogoURL?: Input<TextValue>;
  /**
   * Text, at most 256 characters. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-manufacturer
   *
   * @deprecated Deprecated in Windows 10
   */
  Manufacturer?: Input<TextValue>;
  /**
   * Boolean. Default: false. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-searchcontent
   *
   * @deprecated Deprecated in Windows 10
   */
  SearchContent?: Input<BooleanValue>;
  /**
   * Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-supportsearchurl
   *
   * @deprecated Deprecated in Windows 10
   */
  SupportSearchURL?: Input<TextValue>;
  /**
   * Integer. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-helpandsupport-helpandsupport-tilecolor
   *
   * @deprecated Deprecated in Windows 10
   */
  TileColor?: Input<IntegerValue>;
}

export interface IEClientNetworkProtocolImplementation extends Attributes {
  /** Integer, 8192 to 1048576. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-cachelimit */
  CacheLimit?: Input<IntegerValue>;
  /** Integer, 1 to 100. Default: 5. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmconnectretries */
  HKLMConnectRetries?: Input<IntegerValue>;
  /** Integer, 5000 to 86400000 or 0. Default: 60000. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmconnecttimeout */
  HKLMConnectTimeOut?: Input<IntegerValue>;
  /** Boolean. Default: true. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmcontentperuseritem */
  HKLMContentPerUserItem?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmcookiesperuseritem */
  HKLMCookiesPerUserItem?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmhistoryperuseritem */
  HKLMHistoryPerUserItem?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmproxyenable */
  HKLMProxyEnable?: Input<BooleanValue>;
  /** Text. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmproxyoverride */
  HKLMProxyOverride?: Input<TextValue>;
  /** Text. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmproxyserver */
  HKLMProxyServer?: Input<TextValue>;
  /** Integer, 5000 to 86400000. Default: 30000. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmreceivetimeout */
  HKLMReceiveTimeOut?: Input<IntegerValue>;
  /** Integer, 5000 to 86400000. Default: 30000. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-clientnetworkprotocolimplementation-hklmsendtimeout */
  HKLMSendTimeOut?: Input<IntegerValue>;
}

export interface IEESC extends Attributes {
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-esc-iehardenadmin */
  IEHardenAdmin?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-esc-iehardenuser */
  IEHardenUser?: Input<BooleanValue>;
}

export interface IEInternetExplorer extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-accelerators */
  Accelerators?: Input<IEInternetExplorer_Accelerators>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-allowedsites */
  AllowedSites?: Input<TextValue>;
  /** One of yes, no. Default: yes. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-blockpopups */
  BlockPopups?: Input<"yes" | "no">;
  /** One of 0, 1, 2. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-commandlabeldisplay */
  CommandLabelDisplay?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-companyname */
  CompanyName?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-compatibilityviewdomains */
  CompatibilityViewDomains?: Input<AnyValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-disableaccelerators */
  DisableAccelerators?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-disabledataexecutionprevention */
  DisableDataExecutionPrevention?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-disabledevtools */
  DisableDevTools?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-disablefirstrunwizard */
  DisableFirstRunWizard?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-disableoobaccelerators */
  DisableOOBAccelerators?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems */
  FavoriteBarItems?: Input<IEInternetExplorer_FavoriteBarItems>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritesdelete */
  FavoritesDelete?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist */
  FavoritesList?: Input<IEInternetExplorer_FavoritesList>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritesontop */
  FavoritesOnTop?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-feedlist */
  FeedList?: Input<IEInternetExplorer_FeedList>;
  /** One of Low, Medium, High. Default: Medium. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-filterlevel */
  FilterLevel?: Input<"Low" | "Medium" | "High">;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-findprovidersurl */
  FindProvidersURL?: Input<TextValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-grouptabs */
  GroupTabs?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-help-page */
  Help_Page?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-home-page */
  Home_Page?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbholist */
  InstalledBHOList?: Input<IEInternetExplorer_InstalledBHOList>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbrowserextensions */
  InstalledBrowserExtensions?: Input<IEInternetExplorer_InstalledBrowserExtensions>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedtoolbarslist */
  InstalledToolbarsList?: Input<IEInternetExplorer_InstalledToolbarsList>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-intranetcompatibilitymode */
  IntranetCompatibilityMode?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-localintranetsites */
  LocalIntranetSites?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-locktoolbars */
  LockToolbars?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-mscompatibilitymode */
  MSCompatibilityMode?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-playsound */
  PlaySound?: Input<BooleanValue>;
  /**
   * Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-preapprovedaddons
   *
   * @deprecated Deprecated in Windows 10
   */
  PreapprovedAddons?: Input<IEInternetExplorer_PreapprovedAddons>;
  /**
   * Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-preapprovedaddons
   *
   * @deprecated Deprecated in Windows 10
   */
  PreApprovedAddons?: Input<IEInternetExplorer_PreapprovedAddons>;
  /** One of 0, 1, 2. Default: 2. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-privacyadvisormode */
  PrivacyAdvisorMode?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-quicklinklist */
  QuickLinkList?: Input<IEInternetExplorer_QuickLinkList>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes */
  SearchScopes?: Input<IEInternetExplorer_SearchScopes>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-showinformationbar */
  ShowInformationBar?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-showleftaddresstoolbar */
  ShowLeftAddressToolbar?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-startpages */
  StartPages?: Input<IEInternetExplorer_StartPages>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-suggestedsitesenabled */
  SuggestedSitesEnabled?: Input<BooleanValue>;
  /** Default: Medium. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-tabprocessgrowth */
  TabProcessGrowth?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-trustedsites */
  TrustedSites?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-useragent */
  UserAgent?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-window-title-cn */
  Window_Title_CN?: Input<TextValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  EnableLinksBar?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  ShowCommandBar?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  ShowMenuBar?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  ShowStatusBar?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  AllSitesCompatibilityMode?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  DisableWelcomePage?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  IEWelcomeMsg?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  NoDial?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  PrintBackground?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  ShowCompatibilityViewButton?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer
   *
   * @deprecated Removed from Windows 10
   */
  SmallCommandBarIcons?: Input<AnyValue>;
}

export interface IEInternetExplorer_Accelerators extends Attributes {
  /** List by ItemKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-accelerators-accelerator */
  Accelerator?: List<IEInternetExplorer_Accelerators_Accelerator>;
}

export interface IEInternetExplorer_Accelerators_Accelerator extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-accelerators-accelerator-acceleratorxml */
  AcceleratorXML?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-accelerators-accelerator-isdefault */
  IsDefault?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-accelerators-accelerator-itemkey */
  ItemKey?: Input<TextValue>;
}

export interface IEInternetExplorer_FavoriteBarItems extends Attributes {
  /** List by ItemKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem */
  FavoriteBarItem?: List<IEInternetExplorer_FavoriteBarItems_FavoriteBarItem>;
}

export interface IEInternetExplorer_FavoriteBarItems_FavoriteBarItem extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem-itemkey */
  ItemKey?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem-itemname */
  ItemName?: Input<TextValue>;
  /** One of Headline, Webslice. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem-itemtype */
  ItemType?: Input<"Headline" | "Webslice">;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem-itemurl */
  ItemUrl?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoritebaritems-favoritebaritem-itemurl */
  ItemURL?: Input<AnyValue>;
}

export interface IEInternetExplorer_FavoritesList extends Attributes {
  /** List by FavID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem */
  FavoriteItem?: List<IEInternetExplorer_FavoritesList_FavoriteItem>;
}

export interface IEInternetExplorer_FavoritesList_FavoriteItem extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem-faviconfile */
  FavIconFile?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem-favid */
  FavID?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem-favoffline */
  FavOffLine?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem-favtitle */
  FavTitle?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-favoriteslist-favoriteitem-favurl */
  FavURL?: Input<TextValue>;
}

export interface IEInternetExplorer_FeedList extends Attributes {
  /** List by FeedKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-feedlist-feeditem */
  FeedItem?: List<IEInternetExplorer_FeedList_FeedItem>;
}

export interface IEInternetExplorer_FeedList_FeedItem extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-feedlist-feeditem-feedkey */
  FeedKey?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-feedlist-feeditem-feedtitle */
  FeedTitle?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-feedlist-feeditem-feedurl */
  FeedURL?: Input<TextValue>;
}

export interface IEInternetExplorer_InstalledBHOList extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbholist-addonguiditem */
  AddonGuidItem?: Input<IEInternetExplorer_InstalledBHOList_AddonGuidItem>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbholist-addonguiditem */
  AddOnGuidItem?: Input<IEInternetExplorer_InstalledBHOList_AddonGuidItem>;
}

export interface IEInternetExplorer_InstalledBHOList_AddonGuidItem extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbholist-addonguiditem-addonguid */
  AddonGuid?: Input<TextValue>;
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbholist-addonguiditem-addonguid */
  AddOnGuid?: Input<TextValue>;
}

export interface IEInternetExplorer_InstalledBrowserExtensions extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbrowserextensions-addonguiditem */
  AddonGuidItem?: Input<IEInternetExplorer_InstalledBrowserExtensions_AddonGuidItem>;
}

export interface IEInternetExplorer_InstalledBrowserExtensions_AddonGuidItem extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedbrowserextensions-addonguiditem-addonguid */
  AddonGuid?: Input<TextValue>;
}

export interface IEInternetExplorer_InstalledToolbarsList extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedtoolbarslist-addonguiditem */
  AddonGuidItem?: Input<IEInternetExplorer_InstalledToolbarsList_AddonGuidItem>;
}

export interface IEInternetExplorer_InstalledToolbarsList_AddonGuidItem extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-installedtoolbarslist-addonguiditem-addonguid */
  AddonGuid?: Input<TextValue>;
}

export interface IEInternetExplorer_PreapprovedAddons extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-preapprovedaddons-addonguiditem */
  AddonGuidItem?: Input<IEInternetExplorer_PreapprovedAddons_AddonGuidItem>;
}

export interface IEInternetExplorer_PreapprovedAddons_AddonGuidItem extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-preapprovedaddons-addonguiditem-addonguid */
  AddonGuid?: Input<TextValue>;
}

export interface IEInternetExplorer_QuickLinkList extends Attributes {
  /** List by QLID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-quicklinklist-quicklinkitem */
  QuickLinkItem?: List<IEInternetExplorer_QuickLinkList_QuickLinkItem>;
}

export interface IEInternetExplorer_QuickLinkList_QuickLinkItem extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-quicklinklist-quicklinkitem-qlid */
  QLID?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-quicklinklist-quicklinkitem-quicklinkname */
  QuickLinkName?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-quicklinklist-quicklinkitem-quicklinkurl */
  QuickLinkUrl?: Input<TextValue>;
}

export interface IEInternetExplorer_SearchScopes extends Attributes {
  /** List by ScopeKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope */
  Scope?: List<IEInternetExplorer_SearchScopes_Scope>;
}

export interface IEInternetExplorer_SearchScopes_Scope extends Attributes {
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope
   *
   * @deprecated Removed from Windows 10
   */
  DisplayQuickPick?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-faviconurl */
  FaviconURL?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-previewurl */
  PreviewURL?: Input<TextValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-scopedefault */
  ScopeDefault?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-scopedisplayname */
  ScopeDisplayName?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-scopekey */
  ScopeKey?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-scopeurl */
  ScopeUrl?: Input<TextValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-showsearchsuggestions */
  ShowSearchSuggestions?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-suggestionsurl */
  SuggestionsURL?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope-suggestionsurl-json */
  SuggestionsURL_JSON?: Input<TextValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope
   *
   * @deprecated Removed from Windows 10
   */
  ShowTopResult?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-searchscopes-scope
   *
   * @deprecated Removed from Windows 10
   */
  TopResultURL?: Input<AnyValue>;
}

export interface IEInternetExplorer_StartPages extends Attributes {
  /** List by StartPageKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-startpages-startpage */
  StartPage?: List<IEInternetExplorer_StartPages_StartPage>;
}

export interface IEInternetExplorer_StartPages_StartPage extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-startpages-startpage-startpagekey */
  StartPageKey?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-ie-internetexplorer-startpages-startpage-startpageurl */
  StartPageUrl?: Input<TextValue>;
}

export interface InternationalCore extends Attributes {
  /** Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-inputlocale */
  InputLocale?: Input<AnyValue>;
  /** Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-systemlocale */
  SystemLocale?: Input<TextValue>;
  /** Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-uilanguage */
  UILanguage?: Input<TextValue>;
  /** Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-uilanguagefallback */
  UILanguageFallback?: Input<TextValue>;
  /** Text. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-userlocale */
  UserLocale?: Input<TextValue>;
}

export interface InternationalCoreWinPE extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-inputlocale */
  InputLocale?: Input<AnyValue>;
  /** One of 1, 2, 3, 4, 5, 6. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-layereddriver */
  LayeredDriver?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "4" | 4 | "5" | 5 | "6" | 6>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-setupuilanguage */
  SetupUILanguage?: Input<InternationalCoreWinPE_SetupUILanguage>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-systemlocale */
  SystemLocale?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-uilanguage */
  UILanguage?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-uilanguagefallback */
  UILanguageFallback?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-userlocale */
  UserLocale?: Input<TextValue>;
}

export interface InternationalCoreWinPE_SetupUILanguage extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-setupuilanguage-uilanguage */
  UILanguage?: Input<TextValue>;
  /**
   * One of Always, onError, Never. Default: onError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-international-core-winpe-setupuilanguage-willshowui
   *
   * @deprecated Deprecated in Windows 10
   */
  WillShowUI?: Input<"Always" | "onError" | "Never">;
}

export interface LUASettings extends Attributes {
  /** Boolean. Default: true. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-lua-settings-enablelua */
  EnableLUA?: Input<BooleanValue>;
}

export interface MapControlDesktop extends Attributes {
  /** One of 1, 0. Default: 0. Passes: specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mapcontrol-desktop-chinavariantwin10 */
  ChinaVariantWin10?: Input<"1" | 1 | "0" | 0>;
}

export interface MediaPlayerCore extends Attributes {
  /** Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mediaplayer-core-initialoemserviceprovider */
  InitialOEMServiceProvider?: Input<TextValue>;
}

export interface MicrosoftEdgeBrowser extends Attributes {
  /**
   * Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems
   *
   * @deprecated Not supported by Windows 10
   */
  FavoriteBarItems?: Input<MicrosoftEdgeBrowser_FavoriteBarItems>;
}

export interface MicrosoftEdgeBrowser_FavoriteBarItems extends Attributes {
  /**
   * List by ItemKey. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems-favoritebaritem
   *
   * @deprecated Not supported by Windows 10
   */
  FavoriteBarItem?: List<MicrosoftEdgeBrowser_FavoriteBarItems_FavoriteBarItem>;
}

export interface MicrosoftEdgeBrowser_FavoriteBarItems_FavoriteBarItem extends Attributes {
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems-favoritebaritem-itemfaviconfile
   *
   * @deprecated Not supported by Windows 10
   */
  ItemFavIconFile?: Input<AnyValue>;
  /**
   * Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems-favoritebaritem-itemkey
   *
   * @deprecated Not supported by Windows 10
   */
  ItemKey?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems-favoritebaritem-itemname
   *
   * @deprecated Not supported by Windows 10
   */
  ItemName?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-microsoftedgebrowser-favoritebaritems-favoritebaritem-itemurl
   *
   * @deprecated Not supported by Windows 10
   */
  ItemUrl?: Input<AnyValue>;
}

export interface MigrationWizardApplication extends Attributes {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  HideDiscontinuedComponents?: Input<AnyValue>;
  [setting: string]: unknown;
}

export interface MobilePCSensorsAPI extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness */
  AdaptiveBrightness?: Input<MobilePCSensorsAPI_AdaptiveBrightness>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  SensorPermissions?: Input<MobilePCSensorsAPI_SensorPermissions>;
}

export interface MobilePCSensorsAPI_AdaptiveBrightness extends Attributes {
  /** One of 1, 2. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-alrcurveversion */
  ALRCurveVersion?: Input<"1" | 1 | "2" | 2>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-alrpoints */
  ALRPoints?: Input<TextValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-autobrightnessluxtonitscurve
   *
   * @deprecated Not supported by Windows 10
   */
  AutobrightnessLuxToNitsCurve?: Input<AnyValue>;
  /** Integer, 0 to 100. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-defaultsliderposition */
  DefaultSliderPosition?: Input<IntegerValue>;
  /** Integer, 100 to 36000000. Default: 2000. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-displayresponseinterval */
  DisplayResponseInterval?: Input<IntegerValue>;
  /** Integer, 1 to 100. Default: 10. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-illuminancechangesensitivity */
  IlluminanceChangeSensitivity?: Input<IntegerValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api-adaptivebrightness-isautobrightnessenabledbydefault */
  IsAutobrightnessEnabledByDefault?: Input<BooleanValue>;
}

export interface MobilePCSensorsAPI_SensorPermissions extends Attributes {
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  Sensor?: Input<MobilePCSensorsAPI_SensorPermissions_Sensor>;
}

export interface MobilePCSensorsAPI_SensorPermissions_Sensor extends Attributes {
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  Enable?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  GUID?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  GUIDClassification?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-mobilepc-sensors-api
   *
   * @deprecated Removed from Windows 10
   */
  Order?: Input<AnyValue>;
}

export interface NetBT extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces */
  Interfaces?: Input<NetBT_Interfaces>;
}

export interface NetBT_Interfaces extends Attributes {
  /** List by Identifier. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces-interface */
  Interface?: List<NetBT_Interfaces_Interface>;
}

export interface NetBT_Interfaces_Interface extends Attributes {
  /** Text, at most 256 characters. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces-interface-identifier */
  Identifier?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces-interface-nameserverlist */
  NameServerList?: Input<NetBT_Interfaces_Interface_NameServerList>;
  /** One of 0, 1, 2. Default: 1. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces-interface-netbiosoptions */
  NetbiosOptions?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
}

export interface NetBT_Interfaces_Interface_NameServerList extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-netbt-interfaces-interface-nameserverlist-ipaddress */
  IpAddress?: List<TextValue>;
}

export interface NetworkBridge extends Attributes {
  /** Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkbridge-bridge */
  Bridge?: Input<AnyValue>;
}

export interface NetworkLoadBalancingCore extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters */
  Clusters?: Input<NetworkLoadBalancingCore_Clusters>;
}

export interface NetworkLoadBalancingCore_Clusters extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster */
  Cluster?: Input<NetworkLoadBalancingCore_Clusters_Cluster>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-bdateam */
  BDATeam?: Input<NetworkLoadBalancingCore_Clusters_Cluster_BDATeam>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clusteripaddress */
  ClusterIpAddress?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clusteriptoclustermacenabled */
  ClusterIpToClusterMacEnabled?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clustermacaddress */
  ClusterMacAddress?: Input<AnyValue>;
  /** One of Unicast, Multicast, IGMPMulticast. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clustermode */
  ClusterMode?: Input<"Unicast" | "Multicast" | "IGMPMulticast">;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clustername */
  ClusterName?: Input<AnyValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-clusternetmask */
  ClusterNetMask?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-dedicatedipaddresses */
  DedicatedIpAddresses?: Input<NetworkLoadBalancingCore_Clusters_Cluster_DedicatedIpAddresses>;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-hostidentifier */
  HostIdentifier?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-icmpfilteringenabled */
  ICMPFilteringEnabled?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-identityheartbeatperiod */
  IdentityHeartbeatPeriod?: Input<AnyValue>;
  /** One of Stopped, Suspended, Started. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-initialhoststate */
  InitialHostState?: Input<"Stopped" | "Suspended" | "Started">;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-interface */
  Interface?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-masksourcemacenabled */
  MaskSourceMacEnabled?: Input<BooleanValue>;
  /** Integer, 1 to 1048576. Default: 262144. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-maximumconnectiondescriptors */
  MaximumConnectionDescriptors?: Input<IntegerValue>;
  /** Default: 5. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-membershipheartbeatlosstolerance */
  MembershipHeartbeatLossTolerance?: Input<AnyValue>;
  /** Default: 1000. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-membershipheartbeatperiod */
  MembershipHeartbeatPeriod?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-multicastspoofenabled */
  MulticastSpoofEnabled?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-netbtsupportenabled */
  NetBTSupportEnabled?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-persistsuspendedstate */
  PersistSuspendedState?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules */
  Portrules?: Input<NetworkLoadBalancingCore_Clusters_Cluster_Portrules>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-unicastinterhostcommunicationsupportenabled */
  UnicastInterHostCommunicationSupportEnabled?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses */
  VirtualIpAddresses?: Input<NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses */
  VirtualIPAddresses?: Input<NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_BDATeam extends Attributes {
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-bdateam-master */
  Master?: Input<BooleanValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-bdateam-reversehash */
  ReverseHash?: Input<BooleanValue>;
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-bdateam-team */
  Team?: Input<TextValue>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_DedicatedIpAddresses extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-dedicatedipaddresses-ipaddress */
  IpAddress?: List<NetworkLoadBalancingCore_Clusters_Cluster_DedicatedIpAddresses_IpAddress>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_DedicatedIpAddresses_IpAddress extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-dedicatedipaddresses-ipaddress-ipaddress */
  IpAddress?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-dedicatedipaddresses-ipaddress-networkmask */
  NetworkMask?: Input<AnyValue>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_Portrules extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule */
  Portrule?: List<NetworkLoadBalancingCore_Clusters_Cluster_Portrules_Portrule>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_Portrules_Portrule extends Attributes {
  /** One of Single, Network, None. Default: Single. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-clientaffinity */
  ClientAffinity?: Input<"Single" | "Network" | "None">;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-endport */
  EndPort?: Input<IntegerValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-equalload */
  EqualLoad?: Input<BooleanValue>;
  /** Default: 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-hostpriority */
  HostPriority?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-loadweight */
  LoadWeight?: Input<AnyValue>;
  /** For instance Single, MultipleHost, Disabled. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-mode */
  Mode?: Input<TextValue>;
  /** One of TCP, UDP, BOTH. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-protocol */
  Protocol?: Input<"TCP" | "UDP" | "BOTH">;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-startport */
  StartPort?: Input<IntegerValue>;
  /** Integer. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-timeout */
  Timeout?: Input<IntegerValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-virtualipaddress */
  VirtualIpAddress?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-portrules-portrule-virtualipaddress */
  VirtualIPAddress?: Input<AnyValue>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses-ipaddress */
  IpAddress?: List<NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses_IpAddress>;
  /** List by the attribute wcm:keyValue. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses-ipaddress */
  IPAddress?: List<NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses_IpAddress>;
}

export interface NetworkLoadBalancingCore_Clusters_Cluster_VirtualIpAddresses_IpAddress extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses-ipaddress-ipaddress */
  IpAddress?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses-ipaddress-ipaddress */
  IPAddress?: Input<AnyValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-networkloadbalancing-core-clusters-cluster-virtualipaddresses-ipaddress-networkmask */
  NetworkMask?: Input<AnyValue>;
}

export interface OutOfBoxExperience extends Attributes {
  /**
   * Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-outofboxexperience-donotopeninitialconfigurationtasksatlogon
   *
   * @deprecated Deprecated in Windows 10
   */
  DoNotOpenInitialConfigurationTasksAtLogon?: Input<BooleanValue>;
  /**
   * Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-outofboxexperience-oemextensionxmlfilepath
   *
   * @deprecated Deprecated in Windows 10
   */
  OemExtensionXmlFilePath?: Input<TextValue>;
}

export interface PartitionManager extends Attributes {
  /** One of 1, 2, 3. Default: 1. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-partitionmanager-sanpolicy */
  SanPolicy?: Input<"1" | 1 | "2" | 2 | "3" | 3>;
}

export interface PerfCenterCPL extends Attributes {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  WindowsExperienceIndexOemInfo?: Input<PerfCenterCPL_WindowsExperienceIndexOemInfo>;
  [setting: string]: unknown;
}

export interface PerfCenterCPL_WindowsExperienceIndexOemInfo extends Attributes {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  HardwareUpgradeURL?: Input<AnyValue>;
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  Logo?: Input<AnyValue>;
}

export interface PnpCustomizationsNonWinPE extends Attributes {
  /** Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths */
  DriverPaths?: Input<PnpCustomizationsNonWinPE_DriverPaths>;
}

export interface PnpCustomizationsNonWinPE_DriverPaths extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials */
  PathAndCredentials?: List<PnpCustomizationsNonWinPE_DriverPaths_PathAndCredentials>;
}

export interface PnpCustomizationsNonWinPE_DriverPaths_PathAndCredentials extends Attributes {
  /** Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials-credentials */
  Credentials?: Input<PnpCustomizationsNonWinPE_DriverPaths_PathAndCredentials_Credentials>;
  /** Text, at most 259 characters. Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials-path */
  Path?: Input<TextValue>;
}

export interface PnpCustomizationsNonWinPE_DriverPaths_PathAndCredentials_Credentials extends Attributes {
  /** Text. Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: offlineServicing, auditSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationsnonwinpe-driverpaths-pathandcredentials-credentials-username */
  Username?: Input<TextValue>;
}

export interface PnpCustomizationsWinPE extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths */
  DriverPaths?: Input<PnpCustomizationsWinPE_DriverPaths>;
}

export interface PnpCustomizationsWinPE_DriverPaths extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials */
  PathAndCredentials?: List<PnpCustomizationsWinPE_DriverPaths_PathAndCredentials>;
}

export interface PnpCustomizationsWinPE_DriverPaths_PathAndCredentials extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials-credentials */
  Credentials?: Input<PnpCustomizationsWinPE_DriverPaths_PathAndCredentials_Credentials>;
  /** Text, at most 259 characters. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials-path */
  Path?: Input<TextValue>;
}

export interface PnpCustomizationsWinPE_DriverPaths_PathAndCredentials_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpcustomizationswinpe-driverpaths-pathandcredentials-credentials-username */
  Username?: Input<TextValue>;
}

export interface PnPSysprep extends Attributes {
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpsysprep-donotcleanupnonpresentdevices */
  DoNotCleanUpNonPresentDevices?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-pnpsysprep-persistalldeviceinstalls */
  PersistAllDeviceInstalls?: Input<BooleanValue>;
}

export interface PowerCPL extends Attributes {
  /** GUID. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-powercpl-preferredplan */
  PreferredPlan?: Input<TextValue>;
}

export interface PrintingSpoolerCore extends Attributes {
  /** One of 0, 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-printing-spooler-core-removempdw */
  RemoveMPDW?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-printing-spooler-core-removemxdw */
  RemoveMXDW?: Input<"0" | 0 | "1" | 1>;
  /** One of 0, 1. Default: 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-printing-spooler-core-start */
  Start?: Input<"0" | 0 | "1" | 1>;
}

export interface RasServer extends Attributes {
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-rasserver-configurationflags */
  ConfigurationFlags?: Input<BooleanValue>;
  /** One of 1, 2, 3, 4, 5, 6, 7. Default: 7. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-rasserver-routertype */
  RouterType?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "4" | 4 | "5" | 5 | "6" | 6 | "7" | 7>;
}

export interface RemoteAssistanceExe extends Attributes {
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-createencryptedonlytickets */
  CreateEncryptedOnlyTickets?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-fallowfullcontrol */
  fAllowFullControl?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-fallowtogethelp */
  fAllowToGetHelp?: Input<BooleanValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-fenablechatcontrol */
  fEnableChatControl?: Input<BooleanValue>;
  /** Default: 6. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-maxticketexpiry */
  MaxTicketExpiry?: Input<AnyValue>;
  /** One of 0, 1, 2. Default: 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-remoteassistance-exe-maxticketexpiryunits */
  MaxTicketExpiryUnits?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
}

export interface SecureStartupFilterDriver extends Attributes {
  /** Integer. Default: 524288. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-bytesdecryptedindiskrequestoverhead */
  BytesDecryptedInDiskRequestOverhead?: Input<IntegerValue>;
  /** Integer. Default: 5. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-maxcryptorequestsperio */
  MaxCryptoRequestsPerIo?: Input<IntegerValue>;
  /** Integer. Default: 0. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-maxdecryptrequests */
  MaxDecryptRequests?: Input<IntegerValue>;
  /** Integer. Default: 2. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-maxencryptrequests */
  MaxEncryptRequests?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-preventdeviceencryption */
  PreventDeviceEncryption?: Input<BooleanValue>;
  /** One of 0, 1. Default: 1. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-slicedencryptioninplace */
  SlicedEncryptionInPlace?: Input<"0" | 0 | "1" | 1>;
  /** Integer. Default: 524288. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-slicedencryptionminsize */
  SlicedEncryptionMinSize?: Input<IntegerValue>;
  /** Integer. Default: 1. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-slicedencryptionrequestsmax */
  SlicedEncryptionRequestsMax?: Input<IntegerValue>;
  /** Integer. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-writeioaggregatemaxsize */
  WriteIoAggregateMaxSize?: Input<IntegerValue>;
  /** Integer. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-writeioaggregateminsize */
  WriteIoAggregateMinSize?: Input<IntegerValue>;
  /** Integer. Default: 524288. Passes: offlineServicing, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver-writesubrequestlength */
  WriteSubrequestLength?: Input<IntegerValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver
   *
   * @deprecated Removed from Windows 10
   */
  InPlaceCrypto?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver
   *
   * @deprecated Removed from Windows 10
   */
  ModifiedWriteMaximum?: Input<AnyValue>;
  /**
   * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-securestartup-filterdriver
   *
   * @deprecated Removed from Windows 10
   */
  ReadDoubleBuffering?: Input<AnyValue>;
}

export interface SecurityLicensingSLC extends Attributes {
  /** One of 0, 1. seen in public answer files only; no Microsoft page found */
  SkipRearm?: Input<"0" | 0 | "1" | 1>;
  [setting: string]: unknown;
}

export interface SecurityLicensingSLCUX extends Attributes {
  /** Boolean. https://learn.microsoft.com/previous-versions/windows/it-pro/windows-vista/cc749043(v=ws.10) */
  SkipAutoActivation?: Input<BooleanValue>;
  [setting: string]: unknown;
}

export interface SecuritySPP extends Attributes {
  /** One of 0, 1. Default: 0. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-skiprearm */
  SkipRearm?: Input<"0" | 0 | "1" | 1>;
}

export interface SecuritySPPUX extends Attributes {
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-ux-skipautoactivation */
  SkipAutoActivation?: Input<BooleanValue>;
}

export interface SecuritySPPUXSPPCC extends Attributes {
  /**
   * Default: 00000. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-security-spp-ux-sppcc-referralid
   *
   * @deprecated Deprecated in Windows 10
   */
  ReferralId?: Input<AnyValue>;
}

export interface SensorsCore extends Attributes {
  [setting: string]: unknown;
}

export interface ServerManagerSvrMgrNc extends Attributes {
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-servermanager-svrmgrnc-donotopenservermanageratlogon */
  DoNotOpenServerManagerAtLogon?: Input<BooleanValue>;
}

export interface Setup extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-compliancecheck */
  ComplianceCheck?: Input<Setup_ComplianceCheck>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diagnostics */
  Diagnostics?: Input<Setup_Diagnostics>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration */
  DiskConfiguration?: Input<Setup_DiskConfiguration>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-display */
  Display?: Input<Setup_Display>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-dynamicupdate */
  DynamicUpdate?: Input<Setup_DynamicUpdate>;
  /** Boolean. Default: true. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-enablefirewall */
  EnableFirewall?: Input<BooleanValue>;
  /** Boolean. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-enablenetwork */
  EnableNetwork?: Input<BooleanValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall */
  ImageInstall?: Input<Setup_ImageInstall>;
  /** Text, at most 259 characters. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-logpath */
  LogPath?: Input<TextValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-pagefile */
  PageFile?: Input<Setup_PageFile>;
  /** One of Restart, Shutdown. Default: Restart. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-restart */
  Restart?: Input<"Restart" | "Shutdown">;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous */
  RunAsynchronous?: Input<Setup_RunAsynchronous>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous */
  RunSynchronous?: Input<Setup_RunSynchronous>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-upgradedata */
  UpgradeData?: Input<Setup_UpgradeData>;
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-useconfigurationset */
  UseConfigurationSet?: Input<BooleanValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata */
  UserData?: Input<Setup_UserData>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices */
  WindowsDeploymentServices?: Input<Setup_WindowsDeploymentServices>;
}

export interface Setup_ComplianceCheck extends Attributes {
  /** One of OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-compliancecheck-displayreport */
  DisplayReport?: Input<"OnError" | "Never">;
}

export interface Setup_Diagnostics extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diagnostics-optin */
  OptIn?: Input<BooleanValue>;
}

export interface Setup_DiskConfiguration extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disableencrypteddiskprovisioning */
  DisableEncryptedDiskProvisioning?: Input<BooleanValue>;
  /** List by DiskID. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk */
  Disk?: List<Setup_DiskConfiguration_Disk>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_DiskConfiguration_Disk extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions */
  CreatePartitions?: Input<Setup_DiskConfiguration_Disk_CreatePartitions>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-diskid */
  DiskID?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions */
  ModifyPartitions?: Input<Setup_DiskConfiguration_Disk_ModifyPartitions>;
  /** Boolean. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-willwipedisk */
  WillWipeDisk?: Input<BooleanValue>;
}

export interface Setup_DiskConfiguration_Disk_CreatePartitions extends Attributes {
  /** List by Order. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions-createpartition */
  CreatePartition?: List<Setup_DiskConfiguration_Disk_CreatePartitions_CreatePartition>;
}

export interface Setup_DiskConfiguration_Disk_CreatePartitions_CreatePartition extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions-createpartition-extend */
  Extend?: Input<BooleanValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions-createpartition-order */
  Order?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions-createpartition-size */
  Size?: Input<AnyValue>;
  /** One of Primary, EFI, Extended, Logical, MSR. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-createpartitions-createpartition-type */
  Type?: Input<"Primary" | "EFI" | "Extended" | "Logical" | "MSR">;
}

export interface Setup_DiskConfiguration_Disk_ModifyPartitions extends Attributes {
  /** List by Order. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition */
  ModifyPartition?: List<Setup_DiskConfiguration_Disk_ModifyPartitions_ModifyPartition>;
}

export interface Setup_DiskConfiguration_Disk_ModifyPartitions_ModifyPartition extends Attributes {
  /** Boolean. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-active */
  Active?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-extend */
  Extend?: Input<BooleanValue>;
  /** One of NTFS, FAT32. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-format */
  Format?: Input<"NTFS" | "FAT32">;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-label */
  Label?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-letter */
  Letter?: Input<TextValue>;
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-order */
  Order?: Input<IntegerValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-partitionid */
  PartitionID?: Input<AnyValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-diskconfiguration-disk-modifypartitions-modifypartition-typeid */
  TypeID?: Input<TextValue>;
}

export interface Setup_Display extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-display-colordepth */
  ColorDepth?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-display-horizontalresolution */
  HorizontalResolution?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-display-refreshrate */
  RefreshRate?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-display-verticalresolution */
  VerticalResolution?: Input<AnyValue>;
}

export interface Setup_DynamicUpdate extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-dynamicupdate-enable */
  Enable?: Input<BooleanValue>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-dynamicupdate-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_ImageInstall extends Attributes {
  /** List by Order. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage */
  DataImage?: List<Setup_ImageInstall_DataImage>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage */
  OSImage?: Input<Setup_ImageInstall_OSImage>;
}

export interface Setup_ImageInstall_DataImage extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom */
  InstallFrom?: Input<Setup_ImageInstall_DataImage_InstallFrom>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installto */
  InstallTo?: Input<Setup_ImageInstall_DataImage_InstallTo>;
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-order */
  Order?: Input<IntegerValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage */
  WillShowUI?: Input<AnyValue>;
}

export interface Setup_ImageInstall_DataImage_InstallFrom extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-credentials */
  Credentials?: Input<Setup_ImageInstall_DataImage_InstallFrom_Credentials>;
  /** List by Key. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-metadata */
  MetaData?: List<Setup_ImageInstall_DataImage_InstallFrom_MetaData>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-path */
  Path?: Input<TextValue>;
}

export interface Setup_ImageInstall_DataImage_InstallFrom_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-credentials-username */
  Username?: Input<TextValue>;
}

export interface Setup_ImageInstall_DataImage_InstallFrom_MetaData extends Attributes {
  /** For instance /IMAGE/INDEX, /IMAGE/NAME, /IMAGE/DESCRIPTION. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-metadata-key */
  Key?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installfrom-metadata-value */
  Value?: Input<TextValue>;
}

export interface Setup_ImageInstall_DataImage_InstallTo extends Attributes {
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installto-diskid */
  DiskID?: Input<IntegerValue>;
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-dataimage-installto-partitionid */
  PartitionID?: Input<IntegerValue>;
}

export interface Setup_ImageInstall_OSImage extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-compact */
  Compact?: Input<BooleanValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom */
  InstallFrom?: Input<Setup_ImageInstall_OSImage_InstallFrom>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installto */
  InstallTo?: Input<Setup_ImageInstall_OSImage_InstallTo>;
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installtoavailablepartition */
  InstallToAvailablePartition?: Input<BooleanValue>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_ImageInstall_OSImage_InstallFrom extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-credentials */
  Credentials?: Input<Setup_ImageInstall_OSImage_InstallFrom_Credentials>;
  /** List by Key. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-metadata */
  MetaData?: List<Setup_ImageInstall_OSImage_InstallFrom_MetaData>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-path */
  Path?: Input<TextValue>;
}

export interface Setup_ImageInstall_OSImage_InstallFrom_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-credentials-username */
  Username?: Input<TextValue>;
}

export interface Setup_ImageInstall_OSImage_InstallFrom_MetaData extends Attributes {
  /** For instance /IMAGE/INDEX, /IMAGE/NAME, /IMAGE/DESCRIPTION. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-metadata-key */
  Key?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installfrom-metadata-value */
  Value?: Input<TextValue>;
}

export interface Setup_ImageInstall_OSImage_InstallTo extends Attributes {
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installto-diskid */
  DiskID?: Input<IntegerValue>;
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-imageinstall-osimage-installto-partitionid */
  PartitionID?: Input<IntegerValue>;
}

export interface Setup_PageFile extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-pagefile-path */
  Path?: Input<AnyValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-pagefile-size */
  Size?: Input<AnyValue>;
}

export interface Setup_RunAsynchronous extends Attributes {
  /** List by Order. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand */
  RunAsynchronousCommand?: List<Setup_RunAsynchronous_RunAsynchronousCommand>;
}

export interface Setup_RunAsynchronous_RunAsynchronousCommand extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials */
  Credentials?: Input<Setup_RunAsynchronous_RunAsynchronousCommand_Credentials>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-description */
  Description?: Input<TextValue>;
  /** Integer, 1 to 500. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-order */
  Order?: Input<IntegerValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-path */
  Path?: Input<TextValue>;
}

export interface Setup_RunAsynchronous_RunAsynchronousCommand_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials-username */
  Username?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runasynchronous-runasynchronouscommand-credentials-username */
  UserName?: Input<TextValue>;
}

export interface Setup_RunSynchronous extends Attributes {
  /** List by Order. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand */
  RunSynchronousCommand?: List<Setup_RunSynchronous_RunSynchronousCommand>;
}

export interface Setup_RunSynchronous_RunSynchronousCommand extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-credentials */
  Credentials?: Input<Setup_RunSynchronous_RunSynchronousCommand_Credentials>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-description */
  Description?: Input<TextValue>;
  /** Integer, 1 to 500. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-order */
  Order?: Input<IntegerValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-path */
  Path?: Input<TextValue>;
}

export interface Setup_RunSynchronous_RunSynchronousCommand_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-credentials-username */
  UserName?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-runsynchronous-runsynchronouscommand-credentials-username */
  Username?: Input<TextValue>;
}

export interface Setup_UpgradeData extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-upgradedata-upgrade */
  Upgrade?: Input<BooleanValue>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-upgradedata-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_UserData extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-accepteula */
  AcceptEula?: Input<BooleanValue>;
  /** Text, at most 63 characters. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-fullname */
  FullName?: Input<TextValue>;
  /** Text, at most 63 characters. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-organization */
  Organization?: Input<TextValue>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-productkey */
  ProductKey?: Input<Setup_UserData_ProductKey>;
}

export interface Setup_UserData_ProductKey extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-productkey-key */
  Key?: Input<AnyValue>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-userdata-productkey-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_WindowsDeploymentServices extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection */
  ImageSelection?: Input<Setup_WindowsDeploymentServices_ImageSelection>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login */
  Login?: Input<Setup_WindowsDeploymentServices_Login>;
}

export interface Setup_WindowsDeploymentServices_ImageSelection extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installimage */
  InstallImage?: Input<Setup_WindowsDeploymentServices_ImageSelection_InstallImage>;
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installto */
  InstallTo?: Input<Setup_WindowsDeploymentServices_ImageSelection_InstallTo>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_WindowsDeploymentServices_ImageSelection_InstallImage extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installimage-filename */
  Filename?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installimage-imagegroup */
  ImageGroup?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installimage-imagename */
  ImageName?: Input<TextValue>;
}

export interface Setup_WindowsDeploymentServices_ImageSelection_InstallTo extends Attributes {
  /** Integer. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installto-diskid */
  DiskID?: Input<IntegerValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-imageselection-installto-partitionid */
  PartitionID?: Input<TextValue>;
}

export interface Setup_WindowsDeploymentServices_Login extends Attributes {
  /** Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login-credentials */
  Credentials?: Input<Setup_WindowsDeploymentServices_Login_Credentials>;
  /** One of Always, OnError, Never. Default: OnError. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login-willshowui */
  WillShowUI?: Input<"Always" | "OnError" | "Never">;
}

export interface Setup_WindowsDeploymentServices_Login_Credentials extends Attributes {
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: windowsPE. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup-windowsdeploymentservices-login-credentials-username */
  Username?: Input<TextValue>;
}

export interface SharedAccess extends Attributes {
  /** Boolean. Default: false. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sharedaccess-enableics */
  EnableICS?: Input<BooleanValue>;
  /** Text. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sharedaccess-externaladapter */
  ExternalAdapter?: Input<TextValue>;
  /** Text. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sharedaccess-internaladapter */
  InternalAdapter?: Input<TextValue>;
  /** Boolean. Default: false. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sharedaccess-internalisbridge */
  InternalIsBridge?: Input<BooleanValue>;
}

export interface ShellSetup extends Attributes {
  /** Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon */
  AutoLogon?: Input<ShellSetup_AutoLogon>;
  /** Boolean. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-bluetoothtaskbariconenabled */
  BluetoothTaskbarIconEnabled?: Input<BooleanValue>;
  /** Text, at most 15 characters. Passes: offlineServicing, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-computername */
  ComputerName?: Input<TextValue>;
  /** One of 0, 1. Passes: windowsPE, offlineServicing, generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-convertibleslatemodepromptpreference */
  ConvertibleSlateModePromptPreference?: Input<"0" | 0 | "1" | 1>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-copyprofile */
  CopyProfile?: Input<BooleanValue>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-desktopoptimization */
  DesktopOptimization?: Input<ShellSetup_DesktopOptimization>;
  /** Boolean. Default: false. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-disableautodaylighttimeset */
  DisableAutoDaylightTimeSet?: Input<BooleanValue>;
  /** Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display */
  Display?: Input<ShellSetup_Display>;
  /** Boolean. Passes: offlineServicing, generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-enablestartmenu */
  EnableStartMenu?: Input<BooleanValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands */
  FirstLogonCommands?: Input<ShellSetup_FirstLogonCommands>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-folderlocations */
  FolderLocations?: Input<ShellSetup_FolderLocations>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands */
  LogonCommands?: Input<ShellSetup_LogonCommands>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea */
  NotificationArea?: Input<ShellSetup_NotificationArea>;
  /** Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation */
  OEMInformation?: Input<ShellSetup_OEMInformation>;
  /** Text, at most 256 characters. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oemname */
  OEMName?: Input<TextValue>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts */
  OfflineUserAccounts?: Input<ShellSetup_OfflineUserAccounts>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe */
  OOBE?: Input<ShellSetup_OOBE>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-productkey */
  ProductKey?: Input<AnyValue>;
  /** Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-registeredorganization */
  RegisteredOrganization?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-registeredowner */
  RegisteredOwner?: Input<TextValue>;
  /** Boolean. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-showpowerbuttononstartscreen */
  ShowPowerButtonOnStartScreen?: Input<BooleanValue>;
  /** One of 0, 1, 2. Passes: windowsPE, offlineServicing, generalize, specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-signinmode */
  SignInMode?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles */
  StartTiles?: Input<ShellSetup_StartTiles>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks */
  TaskbarLinks?: Input<ShellSetup_TaskbarLinks>;
  /** Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes */
  Themes?: Input<ShellSetup_Themes>;
  /** Text, at most 256 characters. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-timezone */
  TimeZone?: Input<TextValue>;
  /** Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts */
  UserAccounts?: Input<ShellSetup_UserAccounts>;
  /**
   * Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-visualeffects
   *
   * @deprecated Deprecated in Windows 10
   */
  VisualEffects?: Input<ShellSetup_VisualEffects>;
  /** Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-windowsfeatures */
  WindowsFeatures?: Input<ShellSetup_WindowsFeatures>;
  /** Boolean. seen in public answer files only; no Microsoft page found */
  ShowWindowsLive?: Input<BooleanValue>;
  /** Boolean. public answer file with cpi:offlineImage of Windows 11 21H2 (written by Windows SIM); no Microsoft page found */
  ConfigureChatAutoInstall?: Input<BooleanValue>;
  /** Boolean. public answer file with cpi:offlineImage of Windows 11 21H2 (written by Windows SIM); no Microsoft page found */
  DoNotCleanTaskBar?: Input<BooleanValue>;
}

export interface ShellSetup_AutoLogon extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-domain */
  Domain?: Input<TextValue>;
  /** Boolean. Default: false. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-enabled */
  Enabled?: Input<BooleanValue>;
  /** Integer. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-logoncount */
  LogonCount?: Input<IntegerValue>;
  /** Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-password */
  Password?: Input<ShellSetup_AutoLogon_Password>;
  /** Text, at most 256 characters. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-username */
  Username?: Input<TextValue>;
}

export interface ShellSetup_AutoLogon_Password extends Attributes {
  /** Boolean. Default: true. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-password-plaintext */
  PlainText?: Input<BooleanValue>;
  /** Text. Passes: specialize, auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-password-value */
  Value?: Input<TextValue>;
}

export interface ShellSetup_DesktopOptimization extends Attributes {
  /** Boolean. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-desktopoptimization-gotodesktoponsignin */
  GoToDesktopOnSignIn?: Input<BooleanValue>;
  /** Boolean. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-desktopoptimization-showwindowsstoreappsontaskbar */
  ShowWindowsStoreAppsOnTaskbar?: Input<BooleanValue>;
}

export interface ShellSetup_Display extends Attributes {
  /** Integer. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display-colordepth */
  ColorDepth?: Input<IntegerValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display */
  DPI?: Input<AnyValue>;
  /** Integer. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display-horizontalresolution */
  HorizontalResolution?: Input<IntegerValue>;
  /** Integer. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display-refreshrate */
  RefreshRate?: Input<IntegerValue>;
  /** Integer. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-display-verticalresolution */
  VerticalResolution?: Input<IntegerValue>;
}

export interface ShellSetup_FirstLogonCommands extends Attributes {
  /** List by Order. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand */
  SynchronousCommand?: List<ShellSetup_FirstLogonCommands_SynchronousCommand>;
}

export interface ShellSetup_FirstLogonCommands_SynchronousCommand extends Attributes {
  /** Text, at most 1024 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-commandline */
  CommandLine?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-description */
  Description?: Input<TextValue>;
  /** Integer, 1 to 500. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-order */
  Order?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand-requiresuserinput */
  RequiresUserInput?: Input<BooleanValue>;
}

export interface ShellSetup_FolderLocations extends Attributes {
  /** Text, at most 256 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-folderlocations-profilesdirectory */
  ProfilesDirectory?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-folderlocations-programdata */
  ProgramData?: Input<TextValue>;
}

export interface ShellSetup_LogonCommands extends Attributes {
  /** List by Order. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands-asynchronouscommand */
  AsynchronousCommand?: List<ShellSetup_LogonCommands_AsynchronousCommand>;
}

export interface ShellSetup_LogonCommands_AsynchronousCommand extends Attributes {
  /** Text, at most 1024 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands-asynchronouscommand-commandline */
  CommandLine?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands-asynchronouscommand-description */
  Description?: Input<TextValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands-asynchronouscommand-order */
  Order?: Input<AnyValue>;
  /** Boolean. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-logoncommands-asynchronouscommand-requiresuserinput */
  RequiresUserInput?: Input<BooleanValue>;
}

export interface ShellSetup_NotificationArea extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon1 */
  PromotedIcon1?: Input<ShellSetup_NotificationArea_PromotedIcon1>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon2 */
  PromotedIcon2?: Input<ShellSetup_NotificationArea_PromotedIcon2>;
}

export interface ShellSetup_NotificationArea_PromotedIcon1 extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon1-guid */
  GUID?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon1-path */
  Path?: Input<AnyValue>;
}

export interface ShellSetup_NotificationArea_PromotedIcon2 extends Attributes {
  /** GUID. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon2-guid */
  GUID?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-notificationarea-promotedicon2-path */
  Path?: Input<AnyValue>;
}

export interface ShellSetup_OEMInformation extends Attributes {
  /**
   * Boolean. Default: false. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-helpcustomized
   *
   * @deprecated Deprecated in Windows 10
   */
  HelpCustomized?: Input<BooleanValue>;
  /**
   * Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-logo
   *
   * @deprecated Deprecated in Windows 10
   */
  Logo?: Input<TextValue>;
  /**
   * Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-manufacturer
   *
   * @deprecated Deprecated in Windows 10
   */
  Manufacturer?: Input<TextValue>;
  /**
   * Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-model
   *
   * @deprecated Deprecated in Windows 10
   */
  Model?: Input<TextValue>;
  /** Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-supportappurl */
  SupportAppURL?: Input<AnyValue>;
  /**
   * Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-supporthours
   *
   * @deprecated Deprecated in Windows 10
   */
  SupportHours?: Input<TextValue>;
  /**
   * Text, at most 256 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-supportphone
   *
   * @deprecated Deprecated in Windows 10
   */
  SupportPhone?: Input<TextValue>;
  /** Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-supportprovider */
  SupportProvider?: Input<AnyValue>;
  /** Text, at most 2083 characters. Passes: offlineServicing, generalize, specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oeminformation-supporturl */
  SupportURL?: Input<TextValue>;
}

export interface ShellSetup_OfflineUserAccounts extends Attributes {
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlineadministratorpassword */
  OfflineAdministratorPassword?: Input<ShellSetup_OfflineUserAccounts_OfflineAdministratorPassword>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinedomainaccounts */
  OfflineDomainAccounts?: Input<ShellSetup_OfflineUserAccounts_OfflineDomainAccounts>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts */
  OfflineLocalAccounts?: Input<ShellSetup_OfflineUserAccounts_OfflineLocalAccounts>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineAdministratorPassword extends Attributes {
  /** Boolean. Default: true. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlineadministratorpassword-plaintext */
  PlainText?: Input<BooleanValue>;
  /** Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlineadministratorpassword-value */
  Value?: Input<TextValue>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineDomainAccounts extends Attributes {
  /** List by SID. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinedomainaccounts-offlinedomainaccount */
  OfflineDomainAccount?: List<ShellSetup_OfflineUserAccounts_OfflineDomainAccounts_OfflineDomainAccount>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineDomainAccounts_OfflineDomainAccount extends Attributes {
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinedomainaccounts-offlinedomainaccount-group */
  Group?: Input<TextValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinedomainaccounts-offlinedomainaccount */
  Name?: Input<AnyValue>;
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinedomainaccounts-offlinedomainaccount-sid */
  SID?: Input<TextValue>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineLocalAccounts extends Attributes {
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount */
  LocalAccount?: Input<ShellSetup_OfflineUserAccounts_OfflineLocalAccounts_LocalAccount>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineLocalAccounts_LocalAccount extends Attributes {
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-description */
  Description?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-displayname */
  DisplayName?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-group */
  Group?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-name */
  Name?: Input<TextValue>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-password */
  Password?: Input<ShellSetup_OfflineUserAccounts_OfflineLocalAccounts_LocalAccount_Password>;
}

export interface ShellSetup_OfflineUserAccounts_OfflineLocalAccounts_LocalAccount_Password extends Attributes {
  /** Boolean. Default: true. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-password-plaintext */
  PlainText?: Input<BooleanValue>;
  /** Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-offlineuseraccounts-offlinelocalaccounts-localaccount-password-value */
  Value?: Input<TextValue>;
}

export interface ShellSetup_OOBE extends Attributes {
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-hideeulapage */
  HideEULAPage?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-hidelocalaccountscreen */
  HideLocalAccountScreen?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-hideoemregistrationscreen */
  HideOEMRegistrationScreen?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-hideonlineaccountscreens */
  HideOnlineAccountScreens?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-hidewirelesssetupinoobe */
  HideWirelessSetupInOOBE?: Input<BooleanValue>;
  /**
   * One of Home, Work, Other. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-networklocation
   *
   * @deprecated Deprecated in Windows 10
   */
  NetworkLocation?: Input<"Home" | "Work" | "Other">;
  /** Text. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-oemappid */
  OEMAppID?: Input<TextValue>;
  /** One of 1, 2, 3. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-protectyourpc */
  ProtectYourPC?: Input<"1" | 1 | "2" | 2 | "3" | 3>;
  /** Boolean. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-unattendenableretaildemo */
  UnattendEnableRetailDemo?: Input<BooleanValue>;
  /** Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-vmmodeoptimizations */
  VMModeOptimizations?: Input<ShellSetup_OOBE_VMModeOptimizations>;
  /**
   * Boolean. Passes: oobeSystem. https://learn.microsoft.com/previous-versions/windows/embedded/gg750493(v=winembedded.60)
   *
   * @deprecated Deprecated in Windows 10
   */
  SkipMachineOOBE?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/previous-versions/windows/it-pro/windows-vista/cc721948(v=ws.10) */
  SkipUserOOBE?: Input<BooleanValue>;
}

export interface ShellSetup_OOBE_VMModeOptimizations extends Attributes {
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-vmmodeoptimizations-skipadministratorprofileremoval */
  SkipAdministratorProfileRemoval?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-vmmodeoptimizations-skipnotifyuilanguagechange */
  SkipNotifyUILanguageChange?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-oobe-vmmodeoptimizations-skipwinreinitialization */
  SkipWinREInitialization?: Input<BooleanValue>;
}

export interface ShellSetup_StartTiles extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-lockscreen */
  LockScreen?: Input<ShellSetup_StartTiles_LockScreen>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides */
  RegionalOverrides?: Input<ShellSetup_StartTiles_RegionalOverrides>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles */
  SquareTiles?: Input<ShellSetup_StartTiles_SquareTiles>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles */
  WideTiles?: Input<ShellSetup_StartTiles_WideTiles>;
}

export interface ShellSetup_StartTiles_LockScreen extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-lockscreen-badge */
  Badge?: Input<ShellSetup_StartTiles_LockScreen_Badge>;
}

export interface ShellSetup_StartTiles_LockScreen_Badge extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-lockscreen-badge-appid */
  AppId?: Input<TextValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides extends Attributes {
  /** List by Order. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride */
  RegionalOverride?: List<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-lockscreen */
  LockScreen?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_LockScreen>;
  /** Integer, 1 to 199, 3 digits. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-order */
  Order?: Input<IntegerValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-regions */
  Regions?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_Regions>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles */
  SquareTiles?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles */
  WideTiles?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_LockScreen extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-lockscreen-badge */
  Badge?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_LockScreen_Badge>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_LockScreen_Badge extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-lockscreen-badge-appid */
  AppId?: Input<TextValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_Regions extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-regions-region */
  Region?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_Regions_Region>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_Regions_Region extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-regions-region-countryorregionid */
  CountryOrRegionID?: Input<AnyValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-regions-region-key */
  Key?: Input<AnyValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-regions-region */
  RegionID?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile1 */
  SquareOrDesktopTile1?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile10 */
  SquareOrDesktopTile10?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile10>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile11 */
  SquareOrDesktopTile11?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile11>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile12 */
  SquareOrDesktopTile12?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile12>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile2 */
  SquareOrDesktopTile2?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile3 */
  SquareOrDesktopTile3?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile4 */
  SquareOrDesktopTile4?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile5 */
  SquareOrDesktopTile5?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile6 */
  SquareOrDesktopTile6?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile6>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile7 */
  SquareOrDesktopTile7?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile7>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile8 */
  SquareOrDesktopTile8?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile8>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile9 */
  SquareOrDesktopTile9?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile9>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile1 */
  SquareTile1?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile10 */
  SquareTile10?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile10>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile11 */
  SquareTile11?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile11>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile12 */
  SquareTile12?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile12>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile2 */
  SquareTile2?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile3 */
  SquareTile3?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile4 */
  SquareTile4?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile5 */
  SquareTile5?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile6 */
  SquareTile6?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile6>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile7 */
  SquareTile7?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile7>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile8 */
  SquareTile8?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile8>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile9 */
  SquareTile9?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile9>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile1-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile10 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile10-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile10-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile11 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile11-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile11-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile12 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile12-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile12-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile2-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile3-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile4-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile5-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile6-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile7 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile7-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile7-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile8 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile8-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile8-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareOrDesktopTile9 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile9-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squareordesktoptile9-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile1-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile10 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile10-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile10-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile11 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile11-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile11-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile12 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile12-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile12-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile2-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile3-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile4-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile5-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile6-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile7 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile7-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile7-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile8 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile8-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile8-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_SquareTiles_SquareTile9 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile9-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-squaretiles-squaretile9-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile1 */
  WideTile1?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile2 */
  WideTile2?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile3 */
  WideTile3?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile4 */
  WideTile4?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile5 */
  WideTile5?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile6 */
  WideTile6?: Input<ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile6>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile1-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile2-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile3-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile4-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile5-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_RegionalOverrides_RegionalOverride_WideTiles_WideTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile6-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-regionaloverrides-regionaloverride-widetiles-widetile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile1 */
  SquareOrDesktopTile1?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile10 */
  SquareOrDesktopTile10?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile10>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile11 */
  SquareOrDesktopTile11?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile11>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile12 */
  SquareOrDesktopTile12?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile12>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile2 */
  SquareOrDesktopTile2?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile3 */
  SquareOrDesktopTile3?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile4 */
  SquareOrDesktopTile4?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile5 */
  SquareOrDesktopTile5?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile6 */
  SquareOrDesktopTile6?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile6>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile7 */
  SquareOrDesktopTile7?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile7>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile8 */
  SquareOrDesktopTile8?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile8>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile9 */
  SquareOrDesktopTile9?: Input<ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile9>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile1 */
  SquareTile1?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile10 */
  SquareTile10?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile10>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile11 */
  SquareTile11?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile11>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile12 */
  SquareTile12?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile12>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile2 */
  SquareTile2?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile3 */
  SquareTile3?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile4 */
  SquareTile4?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile5 */
  SquareTile5?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile6 */
  SquareTile6?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile6>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile7 */
  SquareTile7?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile7>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile8 */
  SquareTile8?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile8>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile9 */
  SquareTile9?: Input<ShellSetup_StartTiles_SquareTiles_SquareTile9>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile1-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile10 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile10-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile10-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile11 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile11-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile11-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile12 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile12-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile12-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile2-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile3-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile4-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile5-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile6-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile7 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile7-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile7-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile8 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile8-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile8-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareOrDesktopTile9 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile9-appidorpath */
  AppIdOrPath?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squareordesktoptile9-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile1-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile10 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile10-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile10-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile11 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile11-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile11-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile12 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile12-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile12-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile2-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile3-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile4-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile5-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile6-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile7 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile7-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile7-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile8 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile8-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile8-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_SquareTiles_SquareTile9 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile9-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-squaretiles-squaretile9-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles extends Attributes {
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile1 */
  WideTile1?: Input<ShellSetup_StartTiles_WideTiles_WideTile1>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile2 */
  WideTile2?: Input<ShellSetup_StartTiles_WideTiles_WideTile2>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile3 */
  WideTile3?: Input<ShellSetup_StartTiles_WideTiles_WideTile3>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile4 */
  WideTile4?: Input<ShellSetup_StartTiles_WideTiles_WideTile4>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile5 */
  WideTile5?: Input<ShellSetup_StartTiles_WideTiles_WideTile5>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile6 */
  WideTile6?: Input<ShellSetup_StartTiles_WideTiles_WideTile6>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile1 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile1-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile1-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile2 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile2-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile2-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile3 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile3-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile3-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile4 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile4-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile4-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile5 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile5-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile5-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_StartTiles_WideTiles_WideTile6 extends Attributes {
  /** Text, at most 256 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile6-appid */
  AppId?: Input<TextValue>;
  /** Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-starttiles-widetiles-widetile6-firstruntask */
  FirstRunTask?: Input<AnyValue>;
}

export interface ShellSetup_TaskbarLinks extends Attributes {
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link0 */
  Link0?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link1 */
  Link1?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link2 */
  Link2?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link3 */
  Link3?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link4 */
  Link4?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-taskbarlinks-link5 */
  Link5?: Input<TextValue>;
}

export interface ShellSetup_Themes extends Attributes {
  /** Text, at most 1024 characters. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-brandicon */
  BrandIcon?: Input<TextValue>;
  /**
   * Text, at most 259 characters. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-customdefaultthemefile
   *
   * @deprecated Deprecated in Windows 10
   */
  CustomDefaultThemeFile?: Input<TextValue>;
  /** Boolean. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes */
  DefaultThemesOff?: Input<BooleanValue>;
  /** Text, at most 259 characters. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-desktopbackground */
  DesktopBackground?: Input<TextValue>;
  /**
   * Text, at most 256 characters. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-screensaver
   *
   * @deprecated Removed from Windows 10
   */
  ScreenSaver?: Input<TextValue>;
  /** Text, at most 259 characters. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-themename */
  ThemeName?: Input<TextValue>;
  /** Boolean. Default: true. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-uwpappsuselighttheme */
  UWPAppsUseLightTheme?: Input<BooleanValue>;
  /** Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-themes-windowcolor */
  WindowColor?: Input<AnyValue>;
  /** Boolean. Passes: specialize, auditSystem, auditUser, oobeSystem. public answer file with cpi:offlineImage of Windows 11 21H2 (written by Windows SIM); no Microsoft page found */
  SystemUsesLightTheme?: Input<BooleanValue>;
}

export interface ShellSetup_UserAccounts extends Attributes {
  /** Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword */
  AdministratorPassword?: Input<ShellSetup_UserAccounts_AdministratorPassword>;
  /** Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts */
  DomainAccounts?: Input<ShellSetup_UserAccounts_DomainAccounts>;
  /** Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts */
  LocalAccounts?: Input<ShellSetup_UserAccounts_LocalAccounts>;
}

export interface ShellSetup_UserAccounts_AdministratorPassword extends Attributes {
  /** Boolean. Default: true. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword-plaintext */
  PlainText?: Input<BooleanValue>;
  /** Text. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword-value */
  Value?: Input<TextValue>;
}

export interface ShellSetup_UserAccounts_DomainAccounts extends Attributes {
  /** List by Domain. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts-domainaccountlist */
  DomainAccountList?: List<ShellSetup_UserAccounts_DomainAccounts_DomainAccountList>;
}

export interface ShellSetup_UserAccounts_DomainAccounts_DomainAccountList extends Attributes {
  /** Text. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts-domainaccountlist-domain */
  Domain?: Input<TextValue>;
  /** List by Name. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts-domainaccountlist-domainaccount */
  DomainAccount?: List<ShellSetup_UserAccounts_DomainAccounts_DomainAccountList_DomainAccount>;
}

export interface ShellSetup_UserAccounts_DomainAccounts_DomainAccountList_DomainAccount extends Attributes {
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts-domainaccountlist-domainaccount-group */
  Group?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-domainaccounts-domainaccountlist-domainaccount-name */
  Name?: Input<TextValue>;
}

export interface ShellSetup_UserAccounts_LocalAccounts extends Attributes {
  /** List by Name. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount */
  LocalAccount?: List<ShellSetup_UserAccounts_LocalAccounts_LocalAccount>;
}

export interface ShellSetup_UserAccounts_LocalAccounts_LocalAccount extends Attributes {
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-description */
  Description?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-displayname */
  DisplayName?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-group */
  Group?: Input<TextValue>;
  /** Text, at most 256 characters. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-name */
  Name?: Input<TextValue>;
  /** Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-password */
  Password?: Input<ShellSetup_UserAccounts_LocalAccounts_LocalAccount_Password>;
}

export interface ShellSetup_UserAccounts_LocalAccounts_LocalAccount_Password extends Attributes {
  /** Boolean. Default: true. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-password-plaintext */
  PlainText?: Input<BooleanValue>;
  /** Text. Passes: auditSystem, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-localaccounts-localaccount-password-value */
  Value?: Input<TextValue>;
}

export interface ShellSetup_VisualEffects extends Attributes {
  /**
   * One of Standard, On, Off, ClearType. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-visualeffects-fontsmoothing
   *
   * @deprecated Removed from Windows 10
   */
  FontSmoothing?: Input<"Standard" | "On" | "Off" | "ClearType">;
  /**
   * Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-visualeffects-systemdefaultbackgroundcolor
   *
   * @deprecated Deprecated in Windows 10
   */
  SystemDefaultBackgroundColor?: Input<AnyValue>;
}

export interface ShellSetup_WindowsFeatures extends Attributes {
  /** Boolean. Default: true. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-windowsfeatures-showinternetexplorer */
  ShowInternetExplorer?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-windowsfeatures-showmediacenter */
  ShowMediaCenter?: Input<BooleanValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-windowsfeatures */
  ShowWindowsMail?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-windowsfeatures-showwindowsmediaplayer */
  ShowWindowsMediaPlayer?: Input<BooleanValue>;
}

export interface SHWebSVC extends Attributes {
  /** Text, at most 80 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc-description */
  Description?: Input<TextValue>;
  /** Text, at most 40 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc-displayname */
  DisplayName?: Input<TextValue>;
  /** Text. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc-href */
  href?: Input<TextValue>;
  /** Text. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc-icon */
  Icon?: Input<TextValue>;
  /** Text, at most 20 characters. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shwebsvc-id */
  ID?: Input<TextValue>;
}

export interface SMBServer extends Attributes {
  /** Boolean. Default: false. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-smbserver-lmannounce */
  LmAnnounce?: Input<BooleanValue>;
  /** One of 1, 2, 3. Default: 3. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-smbserver-size */
  Size?: Input<"1" | 1 | "2" | 2 | "3" | 3>;
}

export interface SNMPAgentService extends Attributes {
  /** Boolean. Default: true. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-enableauthenticationtraps */
  EnableAuthenticationTraps?: Input<BooleanValue>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-permittedmanagers */
  PermittedManagers?: Input<SNMPAgentService_PermittedManagers>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent */
  RFC1156Agent?: Input<SNMPAgentService_RFC1156Agent>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-trapconfiguration */
  TrapConfiguration?: Input<SNMPAgentService_TrapConfiguration>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-validcommunities */
  ValidCommunities?: Input<SNMPAgentService_ValidCommunities>;
}

export interface SNMPAgentService_PermittedManagers extends Attributes {
  /** Text. Default: localhost. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-permittedmanagers-a1 */
  A1?: Input<TextValue>;
}

export interface SNMPAgentService_RFC1156Agent extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-syscontact */
  sysContact?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-syscontact */
  SysContact?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-syslocation */
  sysLocation?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-syslocation */
  SysLocation?: Input<TextValue>;
  /** Integer. Default: 76. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-sysservices */
  sysServices?: Input<IntegerValue>;
  /** Integer. Default: 76. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-rfc1156agent-sysservices */
  SysServices?: Input<IntegerValue>;
}

export interface SNMPAgentService_TrapConfiguration extends Attributes {
  /** List. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-trapconfiguration-trapconfigurationitems */
  TrapConfigurationItems?: List<SNMPAgentService_TrapConfiguration_TrapConfigurationItems>;
}

export interface SNMPAgentService_TrapConfiguration_TrapConfigurationItems extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-trapconfiguration-trapconfigurationitems-community-name */
  Community_Name?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-trapconfiguration-trapconfigurationitems-traps */
  Traps?: Input<TextValue>;
}

export interface SNMPAgentService_ValidCommunities extends Attributes {
  /** List by the attribute wcm:keyValue. One of 1, 2, 4, 8, 16. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-snmp-agent-service-validcommunities-validcommunity */
  ValidCommunity?: List<"1" | 1 | "2" | 2 | "4" | 4 | "8" | 8 | "16" | 16>;
}

export interface SQMApi extends Attributes {
  /** Default: 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-sqmapi-ceipenabled */
  CEIPEnabled?: Input<AnyValue>;
}

export interface STObject extends Attributes {
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication1 */
  CustomPowerApplication1?: Input<STObject_CustomPowerApplication1>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication2 */
  CustomPowerApplication2?: Input<STObject_CustomPowerApplication2>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication3 */
  CustomPowerApplication3?: Input<STObject_CustomPowerApplication3>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication4 */
  CustomPowerApplication4?: Input<STObject_CustomPowerApplication4>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication5 */
  CustomPowerApplication5?: Input<STObject_CustomPowerApplication5>;
  /** Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication6 */
  CustomPowerApplication6?: Input<STObject_CustomPowerApplication6>;
  /** GUID. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-flyoutautopowerscheme */
  FlyoutAutoPowerScheme?: Input<TextValue>;
  /** GUID. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-flyoutpowersaverpowerscheme */
  FlyoutPowerSaverPowerScheme?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication1 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication1-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication1-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication1-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication1-parameters */
  Parameters?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication2 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication2-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication2-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication2-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication2-parameters */
  Parameters?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication3 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication3-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication3-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication3-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication3-parameters */
  Parameters?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication4 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication4-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication4-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication4-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication4-parameters */
  Parameters?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication5 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication5-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication5-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication5-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication5-parameters */
  Parameters?: Input<TextValue>;
}

export interface STObject_CustomPowerApplication6 extends Attributes {
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication6-application */
  Application?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication6-iconid */
  IconID?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication6-itemname */
  ItemName?: Input<TextValue>;
  /** Text. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-stobject-custompowerapplication6-parameters */
  Parameters?: Input<TextValue>;
}

export interface StoreClientUI extends Attributes {
  /**
   * Known from a list of what was removed
   *
   * @deprecated Removed from Windows 10
   */
  StoreContentModifier?: Input<AnyValue>;
  [setting: string]: unknown;
}

export interface StorPortRegistrySettings extends Attributes {
  /**
   * Boolean. Default: true. Passes: specialize, auditSystem, auditUser, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-storport-registrysettings-telemetryperformancehighresolutiontimer
   *
   * @deprecated Removed from Windows 10
   */
  TelemetryPerformanceHighResolutionTimer?: Input<BooleanValue>;
}

export interface SystemMaintenanceService extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist */
  CacheList?: Input<SystemMaintenanceService_CacheList>;
}

export interface SystemMaintenanceService_CacheList extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache */
  Cache?: Input<SystemMaintenanceService_CacheList_Cache>;
}

export interface SystemMaintenanceService_CacheList_Cache extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-cacheid */
  CacheID?: Input<TextValue>;
  /** Integer, 230 to 32768. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-cachesizemb */
  CacheSizeMB?: Input<IntegerValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-diskid */
  DiskID?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-enablecompression */
  EnableCompression?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-enableencryption */
  EnableEncryption?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemmaintenanceservice-cachelist-cache-partitionid */
  PartitionID?: Input<AnyValue>;
}

export interface SystemRestoreMain extends Attributes {
  /** One of 0, 1. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemrestore-main-disablesr */
  DisableSR?: Input<"0" | 0 | "1" | 1>;
}

export interface SystemSettingsThreshold extends Attributes {
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemsettingsthreshold-displaynetworkselection */
  DisplayNetworkSelection?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-systemsettingsthreshold-wifitowlan */
  WiFiToWlan?: Input<BooleanValue>;
}

export interface TabletPCPlatformInputCore extends Attributes {
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-associationdata */
  AssociationData?: Input<TabletPCPlatformInputCore_AssociationData>;
  /** Boolean. Default: False. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-handwritingpaneldockedmodeset */
  HandwritingPanelDockedModeSet?: Input<BooleanValue>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-linearitydata */
  LinearityData?: Input<TabletPCPlatformInputCore_LinearityData>;
  /** Boolean. Default: true. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-multitouchenabled */
  MultiTouchEnabled?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-panningdisabled */
  PanningDisabled?: Input<BooleanValue>;
  /** One of 0, 1. Default: 1. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-touchgate */
  TouchGate?: Input<"0" | 0 | "1" | 1>;
  /** Boolean. Default: False. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-touchkeyboardautoinvokeenabled */
  TouchKeyboardAutoInvokeEnabled?: Input<BooleanValue>;
}

export interface TabletPCPlatformInputCore_AssociationData extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-associationdata-associationelement */
  AssociationElement?: List<TextValue>;
}

export interface TabletPCPlatformInputCore_LinearityData extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tabletpc-platform-input-core-linearitydata-deviceelement */
  DeviceElement?: List<TextValue>;
}

export interface TapiSetup extends Attributes {
  /** One of 0, 1. Default: 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiconfigured */
  TapiConfigured?: Input<"0" | 0 | "1" | 1>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation */
  TapiUnattendLocation?: Input<TapiSetup_TapiUnattendLocation>;
}

export interface TapiSetup_TapiUnattendLocation extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-areacode */
  AreaCode?: Input<TextValue>;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-countryorregion */
  CountryOrRegion?: Input<IntegerValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-disablecallwaiting */
  DisableCallWaiting?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-internationalcarriercode */
  InternationalCarrierCode?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-longdistanceaccess */
  LongDistanceAccess?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-longdistancecarriercode */
  LongDistanceCarrierCode?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-name */
  Name?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-outsideaccess */
  OutsideAccess?: Input<TextValue>;
  /** One of 0, 1. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tapisetup-tapiunattendlocation-pulseortonedialing */
  PulseOrToneDialing?: Input<"0" | 0 | "1" | 1>;
}

export interface TCPIP extends Attributes {
  /** Boolean. Default: true. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-icmpredirectsenabled */
  IcmpRedirectsEnabled?: Input<BooleanValue>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces */
  Interfaces?: Input<TCPIP_Interfaces>;
}

export interface TCPIP_Interfaces extends Attributes {
  /** List by Identifier. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface */
  Interface?: List<TCPIP_Interfaces_Interface>;
}

export interface TCPIP_Interfaces_Interface extends Attributes {
  /** Text, at most 256 characters. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-identifier */
  Identifier?: Input<TextValue>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv4settings */
  Ipv4Settings?: Input<TCPIP_Interfaces_Interface_Ipv4Settings>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv6settings */
  Ipv6Settings?: Input<TCPIP_Interfaces_Interface_Ipv6Settings>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes */
  Routes?: Input<TCPIP_Interfaces_Interface_Routes>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-unicastipaddresses */
  UnicastIpAddresses?: Input<TCPIP_Interfaces_Interface_UnicastIpAddresses>;
}

export interface TCPIP_Interfaces_Interface_Ipv4Settings extends Attributes {
  /** Boolean. Default: true. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv4settings-dhcpenabled */
  DhcpEnabled?: Input<BooleanValue>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv4settings-metric */
  Metric?: Input<AnyValue>;
  /** Boolean. Default: false. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv4settings-routerdiscoveryenabled */
  RouterDiscoveryEnabled?: Input<BooleanValue>;
}

export interface TCPIP_Interfaces_Interface_Ipv6Settings extends Attributes {
  /** Boolean. Default: false. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv6settings-dhcpenabled */
  DhcpEnabled?: Input<BooleanValue>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv6settings-metric */
  Metric?: Input<AnyValue>;
  /** Boolean. Default: true. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-ipv6settings-routerdiscoveryenabled */
  RouterDiscoveryEnabled?: Input<BooleanValue>;
}

export interface TCPIP_Interfaces_Interface_Routes extends Attributes {
  /** List by Identifier. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes-route */
  Route?: List<TCPIP_Interfaces_Interface_Routes_Route>;
}

export interface TCPIP_Interfaces_Interface_Routes_Route extends Attributes {
  /** Text, at most 256 characters. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes-route-identifier */
  Identifier?: Input<TextValue>;
  /** Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes-route-metric */
  Metric?: Input<AnyValue>;
  /** Text, at most 45 characters. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes-route-nexthopaddress */
  NextHopAddress?: Input<TextValue>;
  /** Text, at most 49 characters. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-routes-route-prefix */
  Prefix?: Input<TextValue>;
}

export interface TCPIP_Interfaces_Interface_UnicastIpAddresses extends Attributes {
  /** List by the attribute wcm:keyValue. Text. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tcpip-interfaces-interface-unicastipaddresses-ipaddress */
  IpAddress?: List<TextValue>;
}

export interface TerminalServicesCentralPublishing extends Attributes {
  /** Default: 5504. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-centralpublishing-port */
  Port?: Input<AnyValue>;
}

export interface TerminalServicesLicenseServer extends Attributes {
  /** Text. Default: %SystemRoot%\System32\LSystem. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-licenseserver-dbpath */
  DBPath?: Input<TextValue>;
  /** One of 0, 1. Default: 0. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-licenseserver-role */
  Role?: Input<"0" | 0 | "1" | 1>;
}

export interface TerminalServicesLocalSessionManager extends Attributes {
  /** Boolean. Default: true. Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-localsessionmanager-fdenytsconnections */
  fDenyTSConnections?: Input<BooleanValue>;
}

export interface TerminalServicesPublishingWMIProvider extends Attributes {
  /** One of 0, 1. Default: 0. Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-publishing-wmiprovider-fdisabledallowlist */
  fDisabledAllowList?: Input<"0" | 0 | "1" | 1>;
}

export interface TerminalServicesRDPWinStationExtensions extends Attributes {
  /** One of 0, 1, 2. Default: 1. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-rdp-winstationextensions-securitylayer */
  SecurityLayer?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
  /** Default: 0. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-rdp-winstationextensions-userauthentication */
  UserAuthentication?: Input<AnyValue>;
}

export interface TerminalServicesRemoteConnectionManager extends Attributes {
  /** One of 2, 4, 5. Passes: offlineServicing, generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-terminalservices-remoteconnectionmanager-licensingmode */
  LicensingMode?: Input<"2" | 2 | "4" | 4 | "5" | 5>;
}

export interface TpmTasks extends Attributes {
  /** One of 0, 1, 2. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-tpm-tasks-cleartpm */
  ClearTpm?: Input<"0" | 0 | "1" | 1 | "2" | 2>;
}

export interface TwinUI extends Attributes {
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-twinui-customprotocol */
  CustomProtocol?: Input<AnyValue>;
  /** One of 0, 1. Default: 0. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-twinui-hide */
  Hide?: Input<"0" | 0 | "1" | 1>;
}

export interface UnattendedJoin extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification */
  Identification?: Input<UnattendedJoin_Identification>;
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-offlineidentification */
  OfflineIdentification?: Input<UnattendedJoin_OfflineIdentification>;
}

export interface UnattendedJoin_Identification extends Attributes {
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-credentials */
  Credentials?: Input<UnattendedJoin_Identification_Credentials>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-debugjoin */
  DebugJoin?: Input<BooleanValue>;
  /** Text. Default: 0. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-debugjoinonlyonthiserror */
  DebugJoinOnlyOnThisError?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-joindomain */
  JoinDomain?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-joinworkgroup */
  JoinWorkgroup?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-machineobjectou */
  MachineObjectOU?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-machinepassword */
  MachinePassword?: Input<TextValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-provisioning */
  Provisioning?: Input<UnattendedJoin_Identification_Provisioning>;
  /** Integer, 5 to 60. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-timeoutperiodinminutes */
  TimeoutPeriodInMinutes?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-unsecurejoin */
  UnsecureJoin?: Input<BooleanValue>;
}

export interface UnattendedJoin_Identification_Credentials extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-credentials-domain */
  Domain?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-credentials-password */
  Password?: Input<TextValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-credentials-username */
  Username?: Input<TextValue>;
}

export interface UnattendedJoin_Identification_Provisioning extends Attributes {
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-identification-provisioning-accountdata */
  AccountData?: Input<TextValue>;
}

export interface UnattendedJoin_OfflineIdentification extends Attributes {
  /** Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-offlineidentification-provisioning */
  Provisioning?: Input<UnattendedJoin_OfflineIdentification_Provisioning>;
}

export interface UnattendedJoin_OfflineIdentification_Provisioning extends Attributes {
  /** Text. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-unattendedjoin-offlineidentification-provisioning-accountdata */
  AccountData?: Input<TextValue>;
}

export interface WDFKernel_Library extends Attributes {
  /** One of 0, 3. Default: 0. Passes: offlineServicing. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wdf-kernel-library-driverstarttype */
  DriverStartType?: Input<"0" | 0 | "3" | 3>;
}

export interface WDFKernelLibrary extends Attributes {
  /** One of 0, 3. Default: 0. Passes: offlineServicing. https://github.com/cschneegans/unattend-generator resource/Component.json at 3de37dc6 (components and passes; MIT) */
  DriverStartType?: Input<"0" | 0 | "3" | 3>;
}

export interface WiFiNetworkManager extends Attributes {
  /**
   * One of 1, 0. Default: 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wifinetworkmanager-defaultautoconnectsharedstate
   *
   * @deprecated Deprecated in Windows 10
   */
  DefaultAutoConnectSharedState?: Input<"1" | 1 | "0" | 0>;
  /**
   * One of 0, 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wifinetworkmanager-wifisharingfacebookinitial
   *
   * @deprecated Deprecated in Windows 10
   */
  WiFiSharingFacebookInitial?: Input<"0" | 0 | "1" | 1>;
  /**
   * One of 0, 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wifinetworkmanager-wifisharingoutlookinitial
   *
   * @deprecated Deprecated in Windows 10
   */
  WiFiSharingOutlookInitial?: Input<"0" | 0 | "1" | 1>;
  /**
   * One of 0, 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wifinetworkmanager-wifisharingskypeinitial
   *
   * @deprecated Deprecated in Windows 10
   */
  WiFiSharingSkypeInitial?: Input<"0" | 0 | "1" | 1>;
}

export interface WinRERecoveryAgent extends Attributes {
  /**
   * Boolean. Default: false. Passes: oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-winre-recoveryagent-uninstallwindowsre
   *
   * @deprecated Microsoft advises against it
   */
  UninstallWindowsRE?: Input<BooleanValue>;
}

export interface WLANSVC extends Attributes {
  /** One of 1, 2, 3, 4. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-coexistencesupport */
  CoexistenceSupport?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "4" | 4>;
  /** Integer, 1 to 255. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-numantennaconnected */
  NumAntennaConnected?: Input<IntegerValue>;
  /** Text. Passes: windowsPE, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-radiolocation */
  RadioLocation?: Input<TextValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc */
  SimultaneousMultiChannelSupport?: Input<AnyValue>;
  /** Integer, 1 to 255. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-simultaneousmultichannelsupported */
  SimultaneousMultiChannelSupported?: Input<IntegerValue>;
  /**
   * One of 0, 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-wlanfunctionleveldeviceresetsupported
   *
   * @deprecated Deprecated in Windows 10
   */
  WLANFunctionLevelDeviceResetSupported?: Input<"0" | 0 | "1" | 1>;
  /**
   * One of 0, 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wlansvc-wlanplatformleveldeviceresetsupported
   *
   * @deprecated Deprecated in Windows 10
   */
  WLANPlatformLevelDeviceResetSupported?: Input<"0" | 0 | "1" | 1>;
}

export interface WorkstationService extends Attributes {
  /** One of 0, 1. Default: 0. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-workstationservice-allowinsecureguestauth */
  AllowInsecureGuestAuth?: Input<"0" | 0 | "1" | 1>;
  /** Text. Passes: generalize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-workstationservice-otherdomains */
  OtherDomains?: Input<TextValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-workstationservice-syncdomainwithmembership */
  SyncDomainWithMembership?: Input<BooleanValue>;
}

export interface WPDBusEnumService extends Attributes {
  /** Integer. Default: 120. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wpd-busenumservice-btsearchintervalonac */
  BTSearchIntervalOnAC?: Input<IntegerValue>;
  /** Integer. Default: 240. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wpd-busenumservice-btsearchintervalondc */
  BTSearchIntervalOnDC?: Input<IntegerValue>;
  /** https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wpd-busenumservice-regcacheupdated */
  RegCacheUpdated?: Input<AnyValue>;
}

export interface WWANUI extends Attributes {
  /** Boolean. Default: false. Passes: generalize, specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-wwanui-notinoobe */
  NotInOOBE?: Input<BooleanValue>;
}

export interface NetworkingMPSSVCSvc extends Attributes {
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-disablestatefulftp */
  DisableStatefulFTP?: Input<BooleanValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-disablestatefulpptp */
  DisableStatefulPPTP?: Input<BooleanValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-disablenotifications */
  DomainProfile_DisableNotifications?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-enablefirewall */
  DomainProfile_EnableFirewall?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-logdroppedpackets */
  DomainProfile_LogDroppedPackets?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-logfile */
  DomainProfile_LogFile?: Input<TextValue>;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-logfilesize */
  DomainProfile_LogFileSize?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-domainprofile-logsuccessfulconnections */
  DomainProfile_LogSuccessfulConnections?: Input<BooleanValue>;
  /** Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-firewallgroups */
  FirewallGroups?: Input<NetworkingMPSSVCSvc_FirewallGroups>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-disablenotifications */
  PrivateProfile_DisableNotifications?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-enablefirewall */
  PrivateProfile_EnableFirewall?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-logdroppedpackets */
  PrivateProfile_LogDroppedPackets?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-logfile */
  PrivateProfile_LogFile?: Input<TextValue>;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-logfilesize */
  PrivateProfile_LogFileSize?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-privateprofile-logsuccessfulconnections */
  PrivateProfile_LogSuccessfulConnections?: Input<BooleanValue>;
  /** Boolean. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-disablenotifications */
  PublicProfile_DisableNotifications?: Input<BooleanValue>;
  /** Boolean. Default: true. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-enablefirewall */
  PublicProfile_EnableFirewall?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-logdroppedpackets */
  PublicProfile_LogDroppedPackets?: Input<BooleanValue>;
  /** Text. Default: C:\Windows\system32\LogFiles\Firewall\pfirewall.log. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-logfile */
  PublicProfile_LogFile?: Input<TextValue>;
  /** Integer. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-logfilesize */
  PublicProfile_LogFileSize?: Input<IntegerValue>;
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-publicprofile-logsuccessfulconnections */
  PublicProfile_LogSuccessfulConnections?: Input<BooleanValue>;
}

export interface NetworkingMPSSVCSvc_FirewallGroups extends Attributes {
  /** List by the attribute wcm:keyValue. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-firewallgroups-firewallgroup */
  FirewallGroup?: List<NetworkingMPSSVCSvc_FirewallGroups_FirewallGroup>;
}

export interface NetworkingMPSSVCSvc_FirewallGroups_FirewallGroup extends Attributes {
  /** Boolean. Default: false. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-firewallgroups-firewallgroup-active */
  Active?: Input<BooleanValue>;
  /** Text. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-firewallgroups-firewallgroup-group */
  Group?: Input<TextValue>;
  /** One of all, domain, private, public. Default: domain. Passes: specialize. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/networking-mpssvc-svc-firewallgroups-firewallgroup-profile */
  Profile?: Input<"all" | "domain" | "private" | "public">;
}

export interface SecurityMalwareWindowsDefender extends Attributes {
  /** Text. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-definitionupdatefilesharessources */
  DefinitionUpdateFileSharesSources?: Input<TextValue>;
  /** Boolean. Default: false. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-disableantispyware */
  DisableAntiSpyware?: Input<BooleanValue>;
  /** Boolean. Default: false. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-enableremotemanageddefaults */
  EnableRemoteManagedDefaults?: Input<BooleanValue>;
  /** Text. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-fallbackorder */
  FallbackOrder?: Input<TextValue>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-scan */
  Scan?: Input<SecurityMalwareWindowsDefender_Scan>;
  /** Integer, 1 to 24. Default: 24. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-signatureupdateinterval */
  SignatureUpdateInterval?: Input<IntegerValue>;
  /** Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-threatseveritydefaultaction */
  ThreatSeverityDefaultAction?: Input<SecurityMalwareWindowsDefender_ThreatSeverityDefaultAction>;
  /** Text. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-trustedimageidentifier */
  TrustedImageIdentifier?: Input<TextValue>;
}

export interface SecurityMalwareWindowsDefender_Scan extends Attributes {
  /** One of 1, 2. Default: 1. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-scan-scanparameters */
  ScanParameters?: Input<"1" | 1 | "2" | 2>;
  /** One of 0, 1, 2, 3, 4, 5, 6, 7, 8. Default: 8. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-scan-scheduleday */
  ScheduleDay?: Input<"0" | 0 | "1" | 1 | "2" | 2 | "3" | 3 | "4" | 4 | "5" | 5 | "6" | 6 | "7" | 7 | "8" | 8>;
  /** Integer, 0 to 1440. Default: 120. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-scan-scheduletime */
  ScheduleTime?: Input<IntegerValue>;
}

export interface SecurityMalwareWindowsDefender_ThreatSeverityDefaultAction extends Attributes {
  /** One of 1, 2, 3, 6, 8, 9, 10, NULL. Default: NULL. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-threatseveritydefaultaction-high */
  High?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "6" | 6 | "8" | 8 | "9" | 9 | "10" | 10 | "NULL">;
  /** One of 1, 2, 3, 6, 8, 9, 10, NULL. Default: NULL. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-threatseveritydefaultaction-low */
  Low?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "6" | 6 | "8" | 8 | "9" | 9 | "10" | 10 | "NULL">;
  /** One of 1, 2, 3, 6, 8, 9, 10, NULL. Default: NULL. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-threatseveritydefaultaction-moderate */
  Moderate?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "6" | 6 | "8" | 8 | "9" | 9 | "10" | 10 | "NULL">;
  /** One of 1, 2, 3, 6, 8, 9, 10, NULL. Default: NULL. Passes: offlineServicing, specialize, oobeSystem. https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/security-malware-windows-defender-threatseveritydefaultaction-severe */
  Severe?: Input<"1" | 1 | "2" | 2 | "3" | 3 | "6" | 6 | "8" | 8 | "9" | 9 | "10" | 10 | "NULL">;
}
