// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates`
    DeviceConfigurationsAllManagedDeviceCertificateStates
}

impl DeviceConfigurationsAllManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates` — Create managedAllDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::ManagedAllDeviceCertificateState,
    ) -> Call<models::ManagedAllDeviceCertificateState> {
        let operation = &Operation {
            name: "managedAllDeviceCertificateState: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates",
            pages: &["intune-deviceconfig-managedalldevicecertificatestate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates` — List managedAllDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ManagedAllDeviceCertificateState> {
        let operation = &Operation {
            name: "managedAllDeviceCertificateState: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates",
            pages: &["intune-deviceconfig-managedalldevicecertificatestate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Delete managedAllDeviceCertificateState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "managedAllDeviceCertificateState: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}",
                pages: &["intune-deviceconfig-managedalldevicecertificatestate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Get managedalldevicecertificatestate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagedAllDeviceCertificateState> {
            let operation = &Operation {
                name: "managedAllDeviceCertificateState: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}",
                pages: &["intune-deviceconfig-managedalldevicecertificatestate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Update managedAllDeviceCertificateState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::ManagedAllDeviceCertificateState,
        ) -> Call<models::ManagedAllDeviceCertificateState> {
            let operation = &Operation {
                name: "managedAllDeviceCertificateState: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}",
                pages: &["intune-deviceconfig-managedalldevicecertificatestate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
