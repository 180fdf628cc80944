// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/configManagerCollections`

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/configManagerCollections`
    ConfigManagerCollections
}

impl ConfigManagerCollections {
    /// `POST /deviceManagement/configManagerCollections` — Create configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::ConfigManagerCollection) -> Call<models::ConfigManagerCollection> {
        let operation = &Operation {
            name: "configManagerCollection: create",
            method: Method::Post,
            path: "/deviceManagement/configManagerCollections",
            pages: &["intune-partnerintegration-configmanagercollection-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/configManagerCollections/getPolicySummary` — getPolicySummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-getpolicysummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get_policy_summary(&self, policy_id: &str) -> Get<models::ConfigManagerPolicySummary> {
        let operation = &Operation {
            name: "configManagerCollection: get_policy_summary",
            method: Method::Get,
            path: "/deviceManagement/configManagerCollections/getPolicySummary",
            pages: &["intune-partnerintegration-configmanagercollection-getpolicysummary"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.function("getPolicySummary", &[("policyId", Argument::quoted(policy_id))]).get(operation)
    }

    /// `GET /deviceManagement/configManagerCollections` — List configManagerCollections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::ConfigManagerCollection> {
        let operation = &Operation {
            name: "configManagerCollection: list",
            method: Method::Get,
            path: "/deviceManagement/configManagerCollections",
            pages: &["intune-partnerintegration-configmanagercollection-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/configManagerCollections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/configManagerCollections/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/configManagerCollections/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Delete configManagerCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "configManagerCollection: delete",
                method: Method::Delete,
                path: "/deviceManagement/configManagerCollections/{configManagerCollectionId}",
                pages: &["intune-partnerintegration-configmanagercollection-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Get configManagerCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::ConfigManagerCollection> {
            let operation = &Operation {
                name: "configManagerCollection: get",
                method: Method::Get,
                path: "/deviceManagement/configManagerCollections/{configManagerCollectionId}",
                pages: &["intune-partnerintegration-configmanagercollection-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Update configManagerCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::ConfigManagerCollection) -> Call<models::ConfigManagerCollection> {
            let operation = &Operation {
                name: "configManagerCollection: update",
                method: Method::Patch,
                path: "/deviceManagement/configManagerCollections/{configManagerCollectionId}",
                pages: &["intune-partnerintegration-configmanagercollection-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
