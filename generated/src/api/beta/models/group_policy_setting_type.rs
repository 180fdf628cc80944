// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingType`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingtype?view=graph-rest-beta)
    GroupPolicySettingType = "microsoft.graph.groupPolicySettingType" {
        Unknown = "unknown",
        Policy = "policy",
        Account = "account",
        SecurityOptions = "securityOptions",
        UserRightsAssignment = "userRightsAssignment",
        AuditSetting = "auditSetting",
        WindowsFirewallSettings = "windowsFirewallSettings",
        AppLockerRuleCollection = "appLockerRuleCollection",
        DataSourcesSettings = "dataSourcesSettings",
        DevicesSettings = "devicesSettings",
        DriveMapSettings = "driveMapSettings",
        EnvironmentVariables = "environmentVariables",
        FilesSettings = "filesSettings",
        FolderOptions = "folderOptions",
        Folders = "folders",
        IniFiles = "iniFiles",
        InternetOptions = "internetOptions",
        LocalUsersAndGroups = "localUsersAndGroups",
        NetworkOptions = "networkOptions",
        NetworkShares = "networkShares",
        NtServices = "ntServices",
        PowerOptions = "powerOptions",
        Printers = "printers",
        RegionalOptionsSettings = "regionalOptionsSettings",
        RegistrySettings = "registrySettings",
        ScheduledTasks = "scheduledTasks",
        ShortcutSettings = "shortcutSettings",
        StartMenuSettings = "startMenuSettings",
    }
}
