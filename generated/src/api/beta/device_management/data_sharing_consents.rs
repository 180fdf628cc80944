// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/dataSharingConsents`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/dataSharingConsents`
    DataSharingConsents
}

impl DataSharingConsents {
    /// `POST /deviceManagement/dataSharingConsents` — Create dataSharingConsent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: models::DataSharingConsent) -> Call<models::DataSharingConsent> {
        let operation = &Operation {
            name: "dataSharingConsent: create",
            method: Method::Post,
            path: "/deviceManagement/dataSharingConsents",
            pages: &["intune-devices-datasharingconsent-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/dataSharingConsents` — List dataSharingConsents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DataSharingConsent> {
        let operation = &Operation {
            name: "dataSharingConsent: list",
            method: Method::Get,
            path: "/deviceManagement/dataSharingConsents",
            pages: &["intune-devices-datasharingconsent-list"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/dataSharingConsents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/dataSharingConsents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/dataSharingConsents/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/dataSharingConsents/{dataSharingConsentId}/consentToDataSharing` — consentToDataSharing action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-consenttodatasharing?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn consent_to_data_sharing(&self) -> Call<models::DataSharingConsent> {
            let operation = &Operation {
                name: "dataSharingConsent: consent_to_data_sharing",
                method: Method::Post,
                path: "/deviceManagement/dataSharingConsents/{dataSharingConsentId}/consentToDataSharing",
                pages: &["intune-devices-datasharingconsent-consenttodatasharing"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("consentToDataSharing").call(operation)
        }

        /// `DELETE /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Delete dataSharingConsent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "dataSharingConsent: delete",
                method: Method::Delete,
                path: "/deviceManagement/dataSharingConsents/{dataSharingConsentId}",
                pages: &["intune-devices-datasharingconsent-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Get dataSharingConsent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DataSharingConsent> {
            let operation = &Operation {
                name: "dataSharingConsent: get",
                method: Method::Get,
                path: "/deviceManagement/dataSharingConsents/{dataSharingConsentId}",
                pages: &["intune-devices-datasharingconsent-get"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/dataSharingConsents/{dataSharingConsentId}` — Update dataSharingConsent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(&self, body: models::DataSharingConsent) -> Call<models::DataSharingConsent> {
            let operation = &Operation {
                name: "dataSharingConsent: update",
                method: Method::Patch,
                path: "/deviceManagement/dataSharingConsents/{dataSharingConsentId}",
                pages: &["intune-devices-datasharingconsent-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
