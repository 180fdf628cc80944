// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceComplianceScripts`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceComplianceScripts`
    DeviceComplianceScripts
}

impl DeviceComplianceScripts {
    /// `POST /deviceManagement/deviceComplianceScripts` — Create deviceComplianceScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DeviceComplianceScript) -> Call<models::DeviceComplianceScript> {
        let operation = &Operation {
            name: "deviceComplianceScript: create",
            method: Method::Post,
            path: "/deviceManagement/deviceComplianceScripts",
            pages: &["intune-devices-devicecompliancescript-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceComplianceScripts` — List devicecompliancescripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::DeviceComplianceScript> {
        let operation = &Operation {
            name: "deviceComplianceScript: list",
            method: Method::Get,
            path: "/deviceManagement/deviceComplianceScripts",
            pages: &["intune-devices-devicecompliancescript-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceComplianceScripts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceComplianceScripts/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceComplianceScripts/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn assign(&self, body: requests::device_compliance_script::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceComplianceScript: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assign",
                pages: &["intune-devices-devicecompliancescript-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Delete deviceComplianceScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceComplianceScript: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}",
                pages: &["intune-devices-devicecompliancescript-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Get deviceComplianceScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DeviceComplianceScript> {
            let operation = &Operation {
                name: "deviceComplianceScript: get",
                method: Method::Get,
                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}",
                pages: &["intune-devices-devicecompliancescript-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}` — Update deviceComplianceScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DeviceComplianceScript) -> Call<models::DeviceComplianceScript> {
            let operation = &Operation {
                name: "deviceComplianceScript: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}",
                pages: &["intune-devices-devicecompliancescript-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/deviceComplianceScripts/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates`
        pub fn device_run_states(&self) -> device_run_states::DeviceRunStates {
            device_run_states::DeviceRunStates(self.0.name("deviceRunStates"))
        }

        /// `/deviceManagement/deviceComplianceScripts/{id}/runSummary`
        pub fn run_summary(&self) -> run_summary::RunSummary {
            run_summary::RunSummary(self.0.name("runSummary"))
        }
    }

    /// `/deviceManagement/deviceComplianceScripts/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceComplianceScripts/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments` — Create deviceHealthScriptAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceHealthScriptAssignment,
            ) -> Call<models::DeviceHealthScriptAssignment> {
                let operation = &Operation {
                    name: "deviceHealthScriptAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments",
                    pages: &["intune-devices-devicehealthscriptassignment-create"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments` — List devicehealthscriptassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceHealthScriptAssignment> {
                let operation = &Operation {
                    name: "deviceHealthScriptAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments",
                    pages: &["intune-devices-devicehealthscriptassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceComplianceScripts/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceComplianceScripts/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceComplianceScripts/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Delete deviceHealthScriptAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceHealthScriptAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}",
                        pages: &["intune-devices-devicehealthscriptassignment-delete"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Get deviceHealthScriptAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceHealthScriptAssignment> {
                    let operation = &Operation {
                        name: "deviceHealthScriptAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}",
                        pages: &["intune-devices-devicehealthscriptassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Update devicehealthscriptassignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceHealthScriptAssignment,
                ) -> Call<models::DeviceHealthScriptAssignment> {
                    let operation = &Operation {
                        name: "deviceHealthScriptAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}",
                        pages: &["intune-devices-devicehealthscriptassignment-update"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates`
    pub mod device_run_states {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates`
            DeviceRunStates
        }

        impl DeviceRunStates {
            /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates` — Create deviceComplianceScriptDeviceState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceComplianceScriptDeviceState,
            ) -> Call<models::DeviceComplianceScriptDeviceState> {
                let operation = &Operation {
                    name: "deviceComplianceScriptDeviceState: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates",
                    pages: &["intune-devices-devicecompliancescriptdevicestate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates` — List devicecompliancescriptdevicestates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::DeviceComplianceScriptDeviceState> {
                let operation = &Operation {
                    name: "deviceComplianceScriptDeviceState: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates",
                    pages: &["intune-devices-devicecompliancescriptdevicestate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Delete deviceComplianceScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceComplianceScriptDeviceState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}",
                        pages: &["intune-devices-devicecompliancescriptdevicestate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Get deviceComplianceScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DeviceComplianceScriptDeviceState> {
                    let operation = &Operation {
                        name: "deviceComplianceScriptDeviceState: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}",
                        pages: &["intune-devices-devicecompliancescriptdevicestate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}` — Update deviceComplianceScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptdevicestate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceComplianceScriptDeviceState,
                ) -> Call<models::DeviceComplianceScriptDeviceState> {
                    let operation = &Operation {
                        name: "deviceComplianceScriptDeviceState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}",
                        pages: &["intune-devices-devicecompliancescriptdevicestate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice`
                pub fn managed_device(&self) -> managed_device::ManagedDevice {
                    managed_device::ManagedDevice(self.0.name("managedDevice"))
                }
            }

            /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice`
            pub mod managed_device {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice`
                    ManagedDevice
                }

                impl ManagedDevice {
                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/activateDeviceEsim` — activateDeviceEsim action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    pub fn activate_device_esim(
                        &self,
                        body: requests::managed_device::ActivateDeviceEsimRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: activate_device_esim",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/activateDeviceEsim",
                            pages: &["intune-devices-manageddevice-activatedeviceesim"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        };
                        self.0.name("activateDeviceEsim").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/bypassActivationLock` — bypassActivationLock action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn bypass_activation_lock(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: bypass_activation_lock",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/bypassActivationLock",
                            pages: &["intune-devices-manageddevice-bypassactivationlock"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("bypassActivationLock").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/cleanWindowsDevice` — cleanWindowsDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn clean_windows_device(
                        &self,
                        body: requests::managed_device::CleanWindowsDeviceRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: clean_windows_device",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/cleanWindowsDevice",
                            pages: &["intune-devices-manageddevice-cleanwindowsdevice"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("cleanWindowsDevice").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest` — createDeviceLogCollectionRequest action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn create_device_log_collection_request(
                        &self,
                        body: requests::managed_device::CreateDeviceLogCollectionRequestRequest,
                    ) -> Call<models::DeviceLogCollectionResponse> {
                        let operation = &Operation {
                            name: "managedDevice: create_device_log_collection_request",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest",
                            pages: &["intune-devices-manageddevice-createdevicelogcollectionrequest"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.name("createDeviceLogCollectionRequest").call(operation).json(body)
                    }

                    /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice` — Delete windowsManagedDevice
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsManagedDevice: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice",
                            pages: &["intune-devices-windowsmanageddevice-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice` — deleteUserFromSharedAppleDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn delete_user_from_shared_apple_device(
                        &self,
                        body: requests::managed_device::DeleteUserFromSharedAppleDeviceRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: delete_user_from_shared_apple_device",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice",
                            pages: &["intune-devices-manageddevice-deleteuserfromsharedappledevice"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("deleteUserFromSharedAppleDevice").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deprovision` — deprovision action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deprovision?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    pub fn deprovision(&self, body: requests::managed_device::DeprovisionRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: deprovision",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deprovision",
                            pages: &["intune-devices-manageddevice-deprovision"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        };
                        self.0.name("deprovision").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disable` — Disable action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disable?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    pub fn disable(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: disable",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disable",
                            pages: &["intune-devices-manageddevice-disable"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        };
                        self.0.name("disable").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disableLostMode` — disableLostMode action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn disable_lost_mode(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: disable_lost_mode",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disableLostMode",
                            pages: &["intune-devices-manageddevice-disablelostmode"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("disableLostMode").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/enableLostMode` — enableLostMode action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn enable_lost_mode(&self, body: requests::managed_device::EnableLostModeRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: enable_lost_mode",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/enableLostMode",
                            pages: &["intune-devices-manageddevice-enablelostmode"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("enableLostMode").call(operation).json(body)
                    }

                    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice` — Get managedDevice
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::ManagedDevice> {
                        let operation = &Operation {
                            name: "managedDevice: get",
                            method: Method::Get,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice",
                            pages: &["intune-devices-manageddevice-get", "intune-devices-windowsmanageddevice-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/locateDevice` — locateDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn locate_device(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: locate_device",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/locateDevice",
                            pages: &["intune-devices-manageddevice-locatedevice"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("locateDevice").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser` — logoutSharedAppleDeviceActiveUser action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn logout_shared_apple_device_active_user(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: logout_shared_apple_device_active_user",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser",
                            pages: &["intune-devices-manageddevice-logoutsharedappledeviceactiveuser"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("logoutSharedAppleDeviceActiveUser").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/playLostModeSound` — playLostModeSound action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn play_lost_mode_sound(
                        &self,
                        body: requests::managed_device::PlayLostModeSoundRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: play_lost_mode_sound",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/playLostModeSound",
                            pages: &["intune-devices-manageddevice-playlostmodesound"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("playLostModeSound").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rebootNow` — rebootNow action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn reboot_now(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: reboot_now",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rebootNow",
                            pages: &["intune-devices-manageddevice-rebootnow"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("rebootNow").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/recoverPasscode` — recoverPasscode action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn recover_passcode(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: recover_passcode",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/recoverPasscode",
                            pages: &["intune-devices-manageddevice-recoverpasscode"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("recoverPasscode").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/reenable` — Reenable action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-reenable?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    pub fn reenable(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: reenable",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/reenable",
                            pages: &["intune-devices-manageddevice-reenable"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        };
                        self.0.name("reenable").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/remoteLock` — remoteLock action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn remote_lock(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: remote_lock",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/remoteLock",
                            pages: &["intune-devices-manageddevice-remotelock"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("remoteLock").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement` — removeDeviceFirmwareConfigurationInterfaceManagement action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                    pub fn remove_device_firmware_configuration_interface_management(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: remove_device_firmware_configuration_interface_management",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement",
                            pages: &[
                                "intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        };
                        self.0.name("removeDeviceFirmwareConfigurationInterfaceManagement").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/requestRemoteAssistance` — requestRemoteAssistance action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn request_remote_assistance(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: request_remote_assistance",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/requestRemoteAssistance",
                            pages: &["intune-devices-manageddevice-requestremoteassistance"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.name("requestRemoteAssistance").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/resetPasscode` — resetPasscode action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn reset_passcode(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: reset_passcode",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/resetPasscode",
                            pages: &["intune-devices-manageddevice-resetpasscode"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("resetPasscode").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/retire` — retire action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn retire(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: retire",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/retire",
                            pages: &["intune-devices-manageddevice-retire"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("retire").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses` — revokeAppleVppLicenses action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-revokeapplevpplicenses?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn revoke_apple_vpp_licenses(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: revoke_apple_vpp_licenses",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses",
                            pages: &["intune-devices-manageddevice-revokeapplevpplicenses"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("revokeAppleVppLicenses").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateBitLockerKeys` — rotateBitLockerKeys action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatebitlockerkeys?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn rotate_bit_locker_keys(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: rotate_bit_locker_keys",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateBitLockerKeys",
                            pages: &["intune-devices-manageddevice-rotatebitlockerkeys"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.name("rotateBitLockerKeys").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateFileVaultKey` — rotateFileVaultKey action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatefilevaultkey?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn rotate_file_vault_key(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: rotate_file_vault_key",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateFileVaultKey",
                            pages: &["intune-devices-manageddevice-rotatefilevaultkey"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("rotateFileVaultKey").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal` — sendCustomNotificationToCompanyPortal action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn send_custom_notification_to_company_portal(
                        &self,
                        body: requests::managed_device::SendCustomNotificationToCompanyPortalRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: send_custom_notification_to_company_portal",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal",
                            pages: &["intune-devices-manageddevice-sendcustomnotificationtocompanyportal"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.name("sendCustomNotificationToCompanyPortal").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/setDeviceName` — setDeviceName action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn set_device_name(&self, body: requests::managed_device::SetDeviceNameRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: set_device_name",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/setDeviceName",
                            pages: &["intune-devices-manageddevice-setdevicename"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("setDeviceName").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/shutDown` — shutDown action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn shut_down(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: shut_down",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/shutDown",
                            pages: &["intune-devices-manageddevice-shutdown"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("shutDown").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/syncDevice` — syncDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn sync_device(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: sync_device",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/syncDevice",
                            pages: &["intune-devices-manageddevice-syncdevice"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("syncDevice").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction` — triggerConfigurationManagerAction action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn trigger_configuration_manager_action(
                        &self,
                        body: requests::managed_device::TriggerConfigurationManagerActionRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: trigger_configuration_manager_action",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction",
                            pages: &["intune-devices-manageddevice-triggerconfigurationmanageraction"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("triggerConfigurationManagerAction").call(operation).json(body)
                    }

                    /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice` — Update managedDevice
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn update(&self, body: impl Into<models::ManagedDevice>) -> Call<models::ManagedDevice> {
                        let operation = &Operation {
                            name: "managedDevice: update",
                            method: Method::Patch,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice",
                            pages: &[
                                "intune-devices-manageddevice-update",
                                "intune-devices-windowsmanageddevice-update",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::ManagedDevice>::into(body))
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount` — updateWindowsDeviceAccount action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn update_windows_device_account(
                        &self,
                        body: requests::managed_device::UpdateWindowsDeviceAccountRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: update_windows_device_account",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount",
                            pages: &["intune-devices-manageddevice-updatewindowsdeviceaccount"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("updateWindowsDeviceAccount").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderScan` — windowsDefenderScan action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn windows_defender_scan(
                        &self,
                        body: requests::managed_device::WindowsDefenderScanRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: windows_defender_scan",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderScan",
                            pages: &["intune-devices-manageddevice-windowsdefenderscan"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("windowsDefenderScan").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures` — windowsDefenderUpdateSignatures action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn windows_defender_update_signatures(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: windows_defender_update_signatures",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures",
                            pages: &["intune-devices-manageddevice-windowsdefenderupdatesignatures"],
                            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("windowsDefenderUpdateSignatures").call(operation)
                    }

                    /// `POST /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/wipe` — wipe action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                    pub fn wipe(&self, body: requests::managed_device::WipeRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "managedDevice: wipe",
                            method: Method::Post,
                            path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/wipe",
                            pages: &["intune-devices-manageddevice-wipe"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                        };
                        self.0.name("wipe").call(operation).json(body)
                    }

                    /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey`
                    pub fn get_file_vault_key(&self) -> get_file_vault_key::GetFileVaultKey {
                        get_file_vault_key::GetFileVaultKey(self.0.name("getFileVaultKey"))
                    }

                    /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty`
                    pub fn get_oem_warranty(&self) -> get_oem_warranty::GetOemWarranty {
                        get_oem_warranty::GetOemWarranty(self.0.name("getOemWarranty"))
                    }
                }

                /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey`
                pub mod get_file_vault_key {
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey`
                        GetFileVaultKey
                    }

                    impl GetFileVaultKey {
                        /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getFileVaultKey` — getFileVaultKey function
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getfilevaultkey?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                        pub fn get(&self) -> Call<String> {
                            let operation = &Operation {
                                name: "managedDevice: get",
                                method: Method::Get,
                                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getFileVaultKey",
                                pages: &["intune-devices-manageddevice-getfilevaultkey"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }
                    }
                }

                /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty`
                pub mod get_oem_warranty {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getOemWarranty`
                        GetOemWarranty
                    }

                    impl GetOemWarranty {
                        /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getOemWarranty` — getOemWarranty function
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getoemwarranty?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                        pub fn get(&self) -> Get<models::OemWarranty> {
                            let operation = &Operation {
                                name: "managedDevice: get",
                                method: Method::Get,
                                path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getOemWarranty",
                                pages: &["intune-devices-manageddevice-getoemwarranty"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }

    /// `/deviceManagement/deviceComplianceScripts/{id}/runSummary`
    pub mod run_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceComplianceScripts/{id}/runSummary`
            RunSummary
        }

        impl RunSummary {
            /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary` — Get deviceComplianceScriptRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::DeviceComplianceScriptRunSummary> {
                let operation = &Operation {
                    name: "deviceComplianceScriptRunSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary",
                    pages: &["intune-devices-devicecompliancescriptrunsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary` — Update deviceComplianceScriptRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescriptrunsummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceComplianceScriptRunSummary,
            ) -> Call<models::DeviceComplianceScriptRunSummary> {
                let operation = &Operation {
                    name: "deviceComplianceScriptRunSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/runSummary",
                    pages: &["intune-devices-devicecompliancescriptrunsummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
