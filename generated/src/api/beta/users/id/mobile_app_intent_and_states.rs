// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/mobileAppIntentAndStates`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/mobileAppIntentAndStates`
    MobileAppIntentAndStates
}

impl MobileAppIntentAndStates {
    /// `POST /users/{usersId}/mobileAppIntentAndStates` — Create mobileAppIntentAndState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::MobileAppIntentAndState) -> Call<models::MobileAppIntentAndState> {
        let operation = &Operation {
            name: "mobileAppIntentAndState: create",
            method: Method::Post,
            path: "/users/{usersId}/mobileAppIntentAndStates",
            pages: &["intune-troubleshooting-mobileappintentandstate-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{usersId}/mobileAppIntentAndStates` — List mobileAppIntentAndStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::MobileAppIntentAndState> {
        let operation = &Operation {
            name: "mobileAppIntentAndState: list",
            method: Method::Get,
            path: "/users/{usersId}/mobileAppIntentAndStates",
            pages: &["intune-troubleshooting-mobileappintentandstate-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/mobileAppIntentAndStates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/mobileAppIntentAndStates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mobileAppIntentAndStates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Delete mobileAppIntentAndState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileAppIntentAndState: delete",
                method: Method::Delete,
                path: "/users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}",
                pages: &["intune-troubleshooting-mobileappintentandstate-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Get mobileAppIntentAndState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileAppIntentAndState> {
            let operation = &Operation {
                name: "mobileAppIntentAndState: get",
                method: Method::Get,
                path: "/users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}",
                pages: &["intune-troubleshooting-mobileappintentandstate-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Update mobileAppIntentAndState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::MobileAppIntentAndState) -> Call<models::MobileAppIntentAndState> {
            let operation = &Operation {
                name: "mobileAppIntentAndState: update",
                method: Method::Patch,
                path: "/users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}",
                pages: &["intune-troubleshooting-mobileappintentandstate-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
