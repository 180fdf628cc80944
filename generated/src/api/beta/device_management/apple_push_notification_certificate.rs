// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/applePushNotificationCertificate`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/applePushNotificationCertificate`
    ApplePushNotificationCertificate
}

impl ApplePushNotificationCertificate {
    /// `POST /deviceManagement/applePushNotificationCertificate/generateApplePushNotificationCertificateSigningRequest` — generateApplePushNotificationCertificateSigningRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn generate_apple_push_notification_certificate_signing_request(&self) -> Call<String> {
        let operation = &Operation {
            name: "applePushNotificationCertificate: generate_apple_push_notification_certificate_signing_request",
            method: Method::Post,
            path: "/deviceManagement/applePushNotificationCertificate/generateApplePushNotificationCertificateSigningRequest",
            pages: &[
                "intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("generateApplePushNotificationCertificateSigningRequest").call(operation)
    }

    /// `GET /deviceManagement/applePushNotificationCertificate` — Get applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more
    pub fn get(&self) -> Get<models::ApplePushNotificationCertificate> {
        let operation = &Operation {
            name: "applePushNotificationCertificate: get",
            method: Method::Get,
            path: "/deviceManagement/applePushNotificationCertificate",
            pages: &["intune-devices-applepushnotificationcertificate-get"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/applePushNotificationCertificate` — Update applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn update(
        &self,
        body: models::ApplePushNotificationCertificate,
    ) -> Call<models::ApplePushNotificationCertificate> {
        let operation = &Operation {
            name: "applePushNotificationCertificate: update",
            method: Method::Patch,
            path: "/deviceManagement/applePushNotificationCertificate",
            pages: &["intune-devices-applepushnotificationcertificate-update"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
    pub fn download_apple_push_notification_certificate_signing_request(
        &self,
    ) -> download_apple_push_notification_certificate_signing_request::DownloadApplePushNotificationCertificateSigningRequest
    {
        download_apple_push_notification_certificate_signing_request::DownloadApplePushNotificationCertificateSigningRequest(
            self.0.name("downloadApplePushNotificationCertificateSigningRequest"),
        )
    }
}

/// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
pub mod download_apple_push_notification_certificate_signing_request {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
        DownloadApplePushNotificationCertificateSigningRequest
    }

    impl DownloadApplePushNotificationCertificateSigningRequest {
        /// `GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest` — downloadApplePushNotificationCertificateSigningRequest function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Call<String> {
            let operation = &Operation {
                name: "applePushNotificationCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest",
                pages: &[
                    "intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}
