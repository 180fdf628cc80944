// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.dataSharingConsent`, such as `/deviceManagement/dataSharingConsents/{id}`.
    DataSharingConsent: super::Entity = models::DataSharingConsent
}

impl DataSharingConsent {
    /// `POST /deviceManagement/dataSharingConsents/{dataSharingConsentId}/consentToDataSharing` — consentToDataSharing action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-consenttodatasharing?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn consent_to_data_sharing(&self) -> Call<models::DataSharingConsent> {
        let sheet = "POST dataSharingConsent: consent_to_data_sharing
            intune-devices-datasharingconsent-consenttodatasharing: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/dataSharingConsents/{id}/consentToDataSharing";
        self.0.name("consentToDataSharing").call(sheet)
    }

    /// `DELETE /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Delete dataSharingConsent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE dataSharingConsent: delete
            intune-devices-datasharingconsent-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/dataSharingConsents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Get dataSharingConsent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn get(&self) -> Get<models::DataSharingConsent> {
        let sheet = "GET dataSharingConsent: get
            intune-devices-datasharingconsent-get: DeviceManagementConfiguration.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/dataSharingConsents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Update dataSharingConsent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DataSharingConsent) -> Call<models::DataSharingConsent> {
        let sheet = "PATCH dataSharingConsent: update
            intune-devices-datasharingconsent-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/dataSharingConsents/{id}";
        self.0.call(sheet).json(body)
    }
}
