// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authMethodsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthMethodsType = "microsoft.graph.authMethodsType" {
        /// `email`
        Email = "email",
        /// `mobileSMS`
        MobileSms = "mobileSMS",
        /// `mobilePhone`
        MobilePhone = "mobilePhone",
        /// `officePhone`
        OfficePhone = "officePhone",
        /// `securityQuestion`
        SecurityQuestion = "securityQuestion",
        /// `appNotification`
        AppNotification = "appNotification",
        /// `appNotificationCode`
        AppNotificationCode = "appNotificationCode",
        /// `appNotificationAndCode`
        AppNotificationAndCode = "appNotificationAndCode",
        /// `appPassword`
        AppPassword = "appPassword",
        /// `fido`
        Fido = "fido",
        /// `alternateMobilePhone`
        AlternateMobilePhone = "alternateMobilePhone",
        /// `mobilePhoneAndSMS`
        MobilePhoneAndSms = "mobilePhoneAndSMS",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
