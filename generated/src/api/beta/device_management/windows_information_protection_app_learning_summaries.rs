// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsInformationProtectionAppLearningSummaries`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries`
    WindowsInformationProtectionAppLearningSummaries
}

impl WindowsInformationProtectionAppLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionAppLearningSummaries` — Create windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionAppLearningSummary,
    ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
        let operation = &Operation {
            name: "windowsInformationProtectionAppLearningSummary: create",
            method: Method::Post,
            path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries",
            pages: &["intune-wip-windowsinformationprotectionapplearningsummary-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries` — List windowsinformationprotectionapplearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsInformationProtectionAppLearningSummary> {
        let operation = &Operation {
            name: "windowsInformationProtectionAppLearningSummary: list",
            method: Method::Get,
            path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries",
            pages: &["intune-wip-windowsinformationprotectionapplearningsummary-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Delete windowsInformationProtectionAppLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsInformationProtectionAppLearningSummary: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionapplearningsummary-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Get windowsInformationProtectionAppLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionAppLearningSummary: get",
                method: Method::Get,
                path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionapplearningsummary-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Update windowsInformationProtectionAppLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::WindowsInformationProtectionAppLearningSummary,
        ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionAppLearningSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionapplearningsummary-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
