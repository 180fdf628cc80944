// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/mobileAppTroubleshootingEvents`

use super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/mobileAppTroubleshootingEvents`
    MobileAppTroubleshootingEvents
}

impl MobileAppTroubleshootingEvents {
    /// `POST /users/{usersId}/mobileAppTroubleshootingEvents` — Create mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let operation = &Operation {
            name: "mobileAppTroubleshootingEvent: create",
            method: Method::Post,
            path: "/users/{usersId}/mobileAppTroubleshootingEvents",
            pages: &["intune-shared-mobileapptroubleshootingevent-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{usersId}/mobileAppTroubleshootingEvents` — List mobileAppTroubleshootingEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::MobileAppTroubleshootingEvent> {
        let operation = &Operation {
            name: "mobileAppTroubleshootingEvent: list",
            method: Method::Get,
            path: "/users/{usersId}/mobileAppTroubleshootingEvents",
            pages: &["intune-shared-mobileapptroubleshootingevent-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/mobileAppTroubleshootingEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/mobileAppTroubleshootingEvents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mobileAppTroubleshootingEvents/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Delete mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: delete",
                method: Method::Delete,
                path: "/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Get mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileAppTroubleshootingEvent> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: get",
                method: Method::Get,
                path: "/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Update mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MobileAppTroubleshootingEvent,
        ) -> Call<models::MobileAppTroubleshootingEvent> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: update",
                method: Method::Patch,
                path: "/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
