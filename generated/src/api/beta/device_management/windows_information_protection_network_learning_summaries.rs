// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`
    WindowsInformationProtectionNetworkLearningSummaries
}

impl WindowsInformationProtectionNetworkLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — Create windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionNetworkLearningSummary,
    ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
        let operation = &Operation {
            name: "windowsInformationProtectionNetworkLearningSummary: create",
            method: Method::Post,
            path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries",
            pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — List windowsinformationprotectionnetworklearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsInformationProtectionNetworkLearningSummary> {
        let operation = &Operation {
            name: "windowsInformationProtectionNetworkLearningSummary: list",
            method: Method::Get,
            path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries",
            pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Delete windowsInformationProtectionNetworkLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsInformationProtectionNetworkLearningSummary: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Get windowsInformationProtectionNetworkLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsInformationProtectionNetworkLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionNetworkLearningSummary: get",
                method: Method::Get,
                path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Update windowsInformationProtectionNetworkLearningSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::WindowsInformationProtectionNetworkLearningSummary,
        ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
            let operation = &Operation {
                name: "windowsInformationProtectionNetworkLearningSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
                pages: &["intune-wip-windowsinformationprotectionnetworklearningsummary-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
