// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/cloudPCConnectivityIssues`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/cloudPCConnectivityIssues`
    CloudPcConnectivityIssues
}

impl CloudPcConnectivityIssues {
    /// `POST /deviceManagement/cloudPCConnectivityIssues` — Create cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::CloudPcConnectivityIssue) -> Call<models::CloudPcConnectivityIssue> {
        let operation = &Operation {
            name: "cloudPCConnectivityIssue: create",
            method: Method::Post,
            path: "/deviceManagement/cloudPCConnectivityIssues",
            pages: &["intune-devices-cloudpcconnectivityissue-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/cloudPCConnectivityIssues` — List cloudPCConnectivityIssues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::CloudPcConnectivityIssue> {
        let operation = &Operation {
            name: "cloudPCConnectivityIssue: list",
            method: Method::Get,
            path: "/deviceManagement/cloudPCConnectivityIssues",
            pages: &["intune-devices-cloudpcconnectivityissue-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/cloudPCConnectivityIssues/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/cloudPCConnectivityIssues/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/cloudPCConnectivityIssues/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Delete cloudPCConnectivityIssue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "cloudPCConnectivityIssue: delete",
                method: Method::Delete,
                path: "/deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}",
                pages: &["intune-devices-cloudpcconnectivityissue-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Get cloudPCConnectivityIssue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::CloudPcConnectivityIssue> {
            let operation = &Operation {
                name: "cloudPCConnectivityIssue: get",
                method: Method::Get,
                path: "/deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}",
                pages: &["intune-devices-cloudpcconnectivityissue-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Update cloudPCConnectivityIssue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::CloudPcConnectivityIssue) -> Call<models::CloudPcConnectivityIssue> {
            let operation = &Operation {
                name: "cloudPCConnectivityIssue: update",
                method: Method::Patch,
                path: "/deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}",
                pages: &["intune-devices-cloudpcconnectivityissue-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
