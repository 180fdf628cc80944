// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydatacategory?view=graph-rest-beta)
    WindowsPrivacyDataCategory = "microsoft.graph.windowsPrivacyDataCategory" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `accountInfo`
        AccountInfo = "accountInfo",
        /// `appsRunInBackground`
        AppsRunInBackground = "appsRunInBackground",
        /// `calendar`
        Calendar = "calendar",
        /// `callHistory`
        CallHistory = "callHistory",
        /// `camera`
        Camera = "camera",
        /// `contacts`
        Contacts = "contacts",
        /// `diagnosticsInfo`
        DiagnosticsInfo = "diagnosticsInfo",
        /// `email`
        Email = "email",
        /// `location`
        Location = "location",
        /// `messaging`
        Messaging = "messaging",
        /// `microphone`
        Microphone = "microphone",
        /// `motion`
        Motion = "motion",
        /// `notifications`
        Notifications = "notifications",
        /// `phone`
        Phone = "phone",
        /// `radios`
        Radios = "radios",
        /// `tasks`
        Tasks = "tasks",
        /// `syncWithDevices`
        SyncWithDevices = "syncWithDevices",
        /// `trustedDevices`
        TrustedDevices = "trustedDevices",
    }
}
