// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.androidManagedAppProtection`, such as `/deviceAppManagement/androidManagedAppProtections/{id}`.
    AndroidManagedAppProtection: super::TargetedManagedAppProtection = models::AndroidManagedAppProtection
}

impl AndroidManagedAppProtection {
    /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Delete androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidManagedAppProtection: delete
            intune-mam-androidmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Get androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidManagedAppProtection> {
        let sheet = "GET androidManagedAppProtection: get
            intune-mam-androidmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Update androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let sheet = "PATCH androidManagedAppProtection: update
            intune-mam-androidmanagedappprotection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::AndroidManagedAppProtectionApps {
        super::AndroidManagedAppProtectionApps(self.0.name("apps"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::TargetedManagedAppProtectionAssignments {
        super::TargetedManagedAppProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/deploymentSummary`
    pub fn deployment_summary(&self) -> super::ManagedAppPolicyDeploymentSummary {
        super::ManagedAppPolicyDeploymentSummary(self.0.name("deploymentSummary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/androidManagedAppProtections/{id}/apps`.
    AndroidManagedAppProtectionApps[models::ManagedMobileApp]
}

impl AndroidManagedAppProtectionApps {
    /// `POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appLogCollectionRequest`, such as `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}`.
    AppLogCollectionRequest: super::Entity = models::AppLogCollectionRequest
}

impl AppLogCollectionRequest {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}/createDownloadUrl`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn create_download_url(&self) -> Call<models::AppLogCollectionDownloadDetails> {
        let sheet = "POST appLogCollectionRequest: create_download_url
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}/createDownloadUrl";
        self.0.name("createDownloadUrl").call(sheet)
    }

    /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appLogCollectionRequest: delete
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AppLogCollectionRequest> {
        let sheet = "GET appLogCollectionRequest: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
        let sheet = "PATCH appLogCollectionRequest: update
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.applePushNotificationCertificate`, such as `/deviceManagement/applePushNotificationCertificate`.
    ApplePushNotificationCertificate: super::Entity = models::ApplePushNotificationCertificate
}

impl ApplePushNotificationCertificate {
    /// `GET /deviceManagement/applePushNotificationCertificate` — Get applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more; application: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::ApplePushNotificationCertificate> {
        let sheet = "GET applePushNotificationCertificate: get
            intune-devices-applepushnotificationcertificate-get: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/applePushNotificationCertificate";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/applePushNotificationCertificate` — Update applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ApplePushNotificationCertificate,
    ) -> Call<models::ApplePushNotificationCertificate> {
        let sheet = "PATCH applePushNotificationCertificate: update
            intune-devices-applepushnotificationcertificate-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/applePushNotificationCertificate";
        self.0.call(sheet).json(body)
    }

    /// `…/downloadApplePushNotificationCertificateSigningRequest`
    pub fn download_apple_push_notification_certificate_signing_request(
        &self,
    ) -> super::ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest
    {
        super::ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest(
            self.0.name("downloadApplePushNotificationCertificateSigningRequest"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
    ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest
}

impl ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest {
    /// `GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest` — downloadApplePushNotificationCertificateSigningRequest function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET applePushNotificationCertificate: get
            intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.auditEvent`, such as `/deviceManagement/auditEvents/{id}`.
    AuditEvent: super::Entity = models::AuditEvent
}

impl AuditEvent {
    /// `DELETE /deviceManagement/auditEvents/{auditEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE auditEvent: delete
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/auditEvents/{auditEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuditEvent> {
        let sheet = "GET auditEvent: get
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/auditEvents/{auditEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
        let sheet = "PATCH auditEvent: update
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.call(sheet).json(body)
    }
}
