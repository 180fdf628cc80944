// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceShellScripts`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceShellScripts`
    DeviceShellScripts
}

impl DeviceShellScripts {
    /// `POST /deviceManagement/deviceShellScripts` — Create deviceShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DeviceShellScript) -> Call<models::DeviceShellScript> {
        let operation = &Operation {
            name: "deviceShellScript: create",
            method: Method::Post,
            path: "/deviceManagement/deviceShellScripts",
            pages: &["intune-devices-deviceshellscript-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts` — List deviceshellscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::DeviceShellScript> {
        let operation = &Operation {
            name: "deviceShellScript: list",
            method: Method::Get,
            path: "/deviceManagement/deviceShellScripts",
            pages: &["intune-devices-deviceshellscript-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceShellScripts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceShellScripts/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceShellScripts/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn assign(&self, body: requests::device_shell_script::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceShellScript: assign",
                method: Method::Post,
                path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assign",
                pages: &["intune-devices-deviceshellscript-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Delete deviceShellScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceShellScript: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}",
                pages: &["intune-devices-deviceshellscript-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Get deviceShellScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DeviceShellScript> {
            let operation = &Operation {
                name: "deviceShellScript: get",
                method: Method::Get,
                path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}",
                pages: &["intune-devices-deviceshellscript-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Update deviceShellScript
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DeviceShellScript) -> Call<models::DeviceShellScript> {
            let operation = &Operation {
                name: "deviceShellScript: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}",
                pages: &["intune-devices-deviceshellscript-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/deviceShellScripts/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates`
        pub fn device_run_states(&self) -> device_run_states::DeviceRunStates {
            device_run_states::DeviceRunStates(self.0.name("deviceRunStates"))
        }

        /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments`
        pub fn group_assignments(&self) -> group_assignments::GroupAssignments {
            group_assignments::GroupAssignments(self.0.name("groupAssignments"))
        }

        /// `/deviceManagement/deviceShellScripts/{id}/runSummary`
        pub fn run_summary(&self) -> run_summary::RunSummary {
            run_summary::RunSummary(self.0.name("runSummary"))
        }

        /// `/deviceManagement/deviceShellScripts/{id}/userRunStates`
        pub fn user_run_states(&self) -> user_run_states::UserRunStates {
            user_run_states::UserRunStates(self.0.name("userRunStates"))
        }
    }

    /// `/deviceManagement/deviceShellScripts/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceShellScripts/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments` — Create deviceManagementScriptAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementScriptAssignment,
            ) -> Call<models::DeviceManagementScriptAssignment> {
                let operation = &Operation {
                    name: "deviceManagementScriptAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments",
                    pages: &["intune-devices-devicemanagementscriptassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments` — List deviceManagementScriptAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::DeviceManagementScriptAssignment> {
                let operation = &Operation {
                    name: "deviceManagementScriptAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments",
                    pages: &["intune-devices-devicemanagementscriptassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceShellScripts/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceShellScripts/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceShellScripts/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Delete deviceManagementScriptAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementScriptAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Get deviceManagementScriptAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DeviceManagementScriptAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementScriptAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Update deviceManagementScriptAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementScriptAssignment,
                ) -> Call<models::DeviceManagementScriptAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementScriptAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates`
    pub mod device_run_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates`
            DeviceRunStates
        }

        impl DeviceRunStates {
            /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementScriptDeviceState,
            ) -> Call<models::DeviceManagementScriptDeviceState> {
                let operation = &Operation {
                    name: "deviceManagementScriptDeviceState: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates",
                    pages: &["intune-devices-devicemanagementscriptdevicestate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates` — List deviceManagementScriptDeviceStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
                let operation = &Operation {
                    name: "deviceManagementScriptDeviceState: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates",
                    pages: &["intune-devices-devicemanagementscriptdevicestate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Delete deviceManagementScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementScriptDeviceState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
                        pages: &["intune-devices-devicemanagementscriptdevicestate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Get deviceManagementScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DeviceManagementScriptDeviceState> {
                    let operation = &Operation {
                        name: "deviceManagementScriptDeviceState: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
                        pages: &["intune-devices-devicemanagementscriptdevicestate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Update deviceManagementScriptDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementScriptDeviceState,
                ) -> Call<models::DeviceManagementScriptDeviceState> {
                    let operation = &Operation {
                        name: "deviceManagementScriptDeviceState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
                        pages: &["intune-devices-devicemanagementscriptdevicestate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments`
    pub mod group_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments`
            GroupAssignments
        }

        impl GroupAssignments {
            /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments` — Create deviceManagementScriptGroupAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementScriptGroupAssignment,
            ) -> Call<models::DeviceManagementScriptGroupAssignment> {
                let operation = &Operation {
                    name: "deviceManagementScriptGroupAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments",
                    pages: &["intune-devices-devicemanagementscriptgroupassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments` — List deviceManagementScriptGroupAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::DeviceManagementScriptGroupAssignment> {
                let operation = &Operation {
                    name: "deviceManagementScriptGroupAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments",
                    pages: &["intune-devices-devicemanagementscriptgroupassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Delete deviceManagementScriptGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementScriptGroupAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptgroupassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Get deviceManagementScriptGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DeviceManagementScriptGroupAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementScriptGroupAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptgroupassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Update deviceManagementScriptGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementScriptGroupAssignment,
                ) -> Call<models::DeviceManagementScriptGroupAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementScriptGroupAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
                        pages: &["intune-devices-devicemanagementscriptgroupassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/deviceShellScripts/{id}/runSummary`
    pub mod run_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceShellScripts/{id}/runSummary`
            RunSummary
        }

        impl RunSummary {
            /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary` — Get deviceManagementScriptRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::DeviceManagementScriptRunSummary> {
                let operation = &Operation {
                    name: "deviceManagementScriptRunSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary",
                    pages: &["intune-devices-devicemanagementscriptrunsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary` — Update deviceManagementScriptRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementScriptRunSummary,
            ) -> Call<models::DeviceManagementScriptRunSummary> {
                let operation = &Operation {
                    name: "deviceManagementScriptRunSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary",
                    pages: &["intune-devices-devicemanagementscriptrunsummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/deviceShellScripts/{id}/userRunStates`
    pub mod user_run_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceShellScripts/{id}/userRunStates`
            UserRunStates
        }

        impl UserRunStates {
            /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates` — Create deviceManagementScriptUserState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementScriptUserState,
            ) -> Call<models::DeviceManagementScriptUserState> {
                let operation = &Operation {
                    name: "deviceManagementScriptUserState: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates",
                    pages: &["intune-devices-devicemanagementscriptuserstate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates` — List deviceManagementScriptUserStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::DeviceManagementScriptUserState> {
                let operation = &Operation {
                    name: "deviceManagementScriptUserState: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates",
                    pages: &["intune-devices-devicemanagementscriptuserstate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/deviceShellScripts/{id}/userRunStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceShellScripts/{id}/userRunStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceShellScripts/{id}/userRunStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Delete deviceManagementScriptUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementScriptUserState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                        pages: &["intune-devices-devicemanagementscriptuserstate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Get deviceManagementScriptUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::DeviceManagementScriptUserState> {
                    let operation = &Operation {
                        name: "deviceManagementScriptUserState: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                        pages: &["intune-devices-devicemanagementscriptuserstate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Update deviceManagementScriptUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementScriptUserState,
                ) -> Call<models::DeviceManagementScriptUserState> {
                    let operation = &Operation {
                        name: "deviceManagementScriptUserState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                        pages: &["intune-devices-devicemanagementscriptuserstate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
