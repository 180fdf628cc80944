// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/troubleshootingEvents`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/troubleshootingEvents`
    TroubleshootingEvents
}

impl TroubleshootingEvents {
    /// `POST /deviceManagement/troubleshootingEvents` — Create deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let operation = &Operation {
            name: "deviceManagementTroubleshootingEvent: create",
            method: Method::Post,
            path: "/deviceManagement/troubleshootingEvents",
            pages: &[
                "intune-troubleshooting-devicemanagementtroubleshootingevent-create",
                "intune-troubleshooting-enrollmenttroubleshootingevent-create",
                "intune-troubleshooting-applevpptokentroubleshootingevent-create",
            ],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }

    /// `GET /deviceManagement/troubleshootingEvents` — List devicemanagementtroubleshootingevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementTroubleshootingEvent> {
        let operation = &Operation {
            name: "deviceManagementTroubleshootingEvent: list",
            method: Method::Get,
            path: "/deviceManagement/troubleshootingEvents",
            pages: &[
                "intune-troubleshooting-devicemanagementtroubleshootingevent-list",
                "intune-troubleshooting-enrollmenttroubleshootingevent-list",
                "intune-troubleshooting-applevpptokentroubleshootingevent-list",
            ],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/troubleshootingEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/troubleshootingEvents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/troubleshootingEvents/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Delete enrollmentTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "enrollmentTroubleshootingEvent: delete",
                method: Method::Delete,
                path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                pages: &[
                    "intune-troubleshooting-enrollmenttroubleshootingevent-delete",
                    "intune-troubleshooting-applevpptokentroubleshootingevent-delete",
                    "intune-troubleshooting-devicemanagementtroubleshootingevent-delete",
                ],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Get deviceManagementTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementTroubleshootingEvent> {
            let operation = &Operation {
                name: "deviceManagementTroubleshootingEvent: get",
                method: Method::Get,
                path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                pages: &[
                    "intune-troubleshooting-devicemanagementtroubleshootingevent-get",
                    "intune-troubleshooting-enrollmenttroubleshootingevent-get",
                    "intune-troubleshooting-applevpptokentroubleshootingevent-get",
                ],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Update deviceManagementTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceManagementTroubleshootingEvent>,
        ) -> Call<models::DeviceManagementTroubleshootingEvent> {
            let operation = &Operation {
                name: "deviceManagementTroubleshootingEvent: update",
                method: Method::Patch,
                path: "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
                pages: &[
                    "intune-troubleshooting-devicemanagementtroubleshootingevent-update",
                    "intune-troubleshooting-enrollmenttroubleshootingevent-update",
                    "intune-troubleshooting-applevpptokentroubleshootingevent-update",
                ],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
        }
    }
}
