// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicySettingType`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingtype?view=graph-rest-beta)
    GroupPolicySettingType = "microsoft.graph.groupPolicySettingType" {
        /// `unknown`
        Unknown = "unknown",
        /// `policy`
        Policy = "policy",
        /// `account`
        Account = "account",
        /// `securityOptions`
        SecurityOptions = "securityOptions",
        /// `userRightsAssignment`
        UserRightsAssignment = "userRightsAssignment",
        /// `auditSetting`
        AuditSetting = "auditSetting",
        /// `windowsFirewallSettings`
        WindowsFirewallSettings = "windowsFirewallSettings",
        /// `appLockerRuleCollection`
        AppLockerRuleCollection = "appLockerRuleCollection",
        /// `dataSourcesSettings`
        DataSourcesSettings = "dataSourcesSettings",
        /// `devicesSettings`
        DevicesSettings = "devicesSettings",
        /// `driveMapSettings`
        DriveMapSettings = "driveMapSettings",
        /// `environmentVariables`
        EnvironmentVariables = "environmentVariables",
        /// `filesSettings`
        FilesSettings = "filesSettings",
        /// `folderOptions`
        FolderOptions = "folderOptions",
        /// `folders`
        Folders = "folders",
        /// `iniFiles`
        IniFiles = "iniFiles",
        /// `internetOptions`
        InternetOptions = "internetOptions",
        /// `localUsersAndGroups`
        LocalUsersAndGroups = "localUsersAndGroups",
        /// `networkOptions`
        NetworkOptions = "networkOptions",
        /// `networkShares`
        NetworkShares = "networkShares",
        /// `ntServices`
        NtServices = "ntServices",
        /// `powerOptions`
        PowerOptions = "powerOptions",
        /// `printers`
        Printers = "printers",
        /// `regionalOptionsSettings`
        RegionalOptionsSettings = "regionalOptionsSettings",
        /// `registrySettings`
        RegistrySettings = "registrySettings",
        /// `scheduledTasks`
        ScheduledTasks = "scheduledTasks",
        /// `shortcutSettings`
        ShortcutSettings = "shortcutSettings",
        /// `startMenuSettings`
        StartMenuSettings = "startMenuSettings",
    }
}
