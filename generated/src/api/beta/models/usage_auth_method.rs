// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.usageAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UsageAuthMethod = "microsoft.graph.usageAuthMethod" {
        /// `email`
        Email = "email",
        /// `mobileSMS`
        MobileSms = "mobileSMS",
        /// `mobileCall`
        MobileCall = "mobileCall",
        /// `officePhone`
        OfficePhone = "officePhone",
        /// `securityQuestion`
        SecurityQuestion = "securityQuestion",
        /// `appNotification`
        AppNotification = "appNotification",
        /// `appCode`
        AppCode = "appCode",
        /// `alternateMobileCall`
        AlternateMobileCall = "alternateMobileCall",
        /// `fido`
        Fido = "fido",
        /// `appPassword`
        AppPassword = "appPassword",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
