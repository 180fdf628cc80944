// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydatacategory?view=graph-rest-beta)
    WindowsPrivacyDataCategory = "microsoft.graph.windowsPrivacyDataCategory" {
        NotConfigured = "notConfigured",
        AccountInfo = "accountInfo",
        AppsRunInBackground = "appsRunInBackground",
        Calendar = "calendar",
        CallHistory = "callHistory",
        Camera = "camera",
        Contacts = "contacts",
        DiagnosticsInfo = "diagnosticsInfo",
        Email = "email",
        Location = "location",
        Messaging = "messaging",
        Microphone = "microphone",
        Motion = "motion",
        Notifications = "notifications",
        Phone = "phone",
        Radios = "radios",
        Tasks = "tasks",
        SyncWithDevices = "syncWithDevices",
        TrustedDevices = "trustedDevices",
    }
}
