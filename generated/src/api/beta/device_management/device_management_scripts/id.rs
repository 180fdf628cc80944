// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceManagementScripts/{id}`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceManagementScripts/{id}`
    Id
}

impl Id {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn assign(&self, body: requests::device_management_script::AssignRequest) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagementScript: assign",
            method: Method::Post,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assign",
            pages: &["intune-shared-devicemanagementscript-assign"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("assign").call(operation).json(body)
    }

    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Delete deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagementScript: delete",
            method: Method::Delete,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}",
            pages: &["intune-shared-devicemanagementscript-delete"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Get deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceManagementScript> {
        let operation = &Operation {
            name: "deviceManagementScript: get",
            method: Method::Get,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}",
            pages: &["intune-shared-devicemanagementscript-get"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Update deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::DeviceManagementScript) -> Call<models::DeviceManagementScript> {
        let operation = &Operation {
            name: "deviceManagementScript: update",
            method: Method::Patch,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}",
            pages: &["intune-shared-devicemanagementscript-update"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`
    pub fn device_run_states(&self) -> device_run_states::DeviceRunStates {
        device_run_states::DeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments`
    pub fn group_assignments(&self) -> group_assignments::GroupAssignments {
        group_assignments::GroupAssignments(self.0.name("groupAssignments"))
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/runSummary`
    pub fn run_summary(&self) -> run_summary::RunSummary {
        run_summary::RunSummary(self.0.name("runSummary"))
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates`
    pub fn user_run_states(&self) -> user_run_states::UserRunStates {
        user_run_states::UserRunStates(self.0.name("userRunStates"))
    }
}

/// `/deviceManagement/deviceManagementScripts/{id}/assignments`
pub mod assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceManagementScripts/{id}/assignments`
        Assignments
    }

    impl Assignments {
        /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments` — Create deviceManagementScriptAssignment
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments",
                pages: &["intune-devices-devicemanagementscriptassignment-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments` — List deviceManagementScriptAssignments
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments",
                pages: &["intune-devices-devicemanagementscriptassignment-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/assignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/assignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceManagementScripts/{id}/assignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Delete deviceManagementScriptAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}",
                    pages: &["intune-devices-devicemanagementscriptassignment-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Get deviceManagementScriptAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}",
                    pages: &["intune-devices-devicemanagementscriptassignment-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Update deviceManagementScriptAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}",
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

pub mod device_run_states;

/// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments`
pub mod group_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments`
        GroupAssignments
    }

    impl GroupAssignments {
        /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments` — Create deviceManagementScriptGroupAssignment
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments",
                pages: &["intune-devices-devicemanagementscriptgroupassignment-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments` — List deviceManagementScriptGroupAssignments
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments",
                pages: &["intune-devices-devicemanagementscriptgroupassignment-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Delete deviceManagementScriptGroupAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
                    pages: &["intune-devices-devicemanagementscriptgroupassignment-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Get deviceManagementScriptGroupAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
                    pages: &["intune-devices-devicemanagementscriptgroupassignment-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Update deviceManagementScriptGroupAssignment
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}",
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

/// `/deviceManagement/deviceManagementScripts/{id}/runSummary`
pub mod run_summary {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceManagementScripts/{id}/runSummary`
        RunSummary
    }

    impl RunSummary {
        /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary` — Get deviceManagementScriptRunSummary
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary",
                pages: &["intune-devices-devicemanagementscriptrunsummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary` — Update deviceManagementScriptRunSummary
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary",
                pages: &["intune-devices-devicemanagementscriptrunsummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceManagementScripts/{id}/userRunStates`
pub mod user_run_states {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates`
        UserRunStates
    }

    impl UserRunStates {
        /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates` — Create deviceManagementScriptUserState
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates",
                pages: &["intune-devices-devicemanagementscriptuserstate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates` — List deviceManagementScriptUserStates
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
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates",
                pages: &["intune-devices-devicemanagementscriptuserstate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Delete deviceManagementScriptUserState
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                    pages: &["intune-devices-devicemanagementscriptuserstate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Get deviceManagementScriptUserState
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                    pages: &["intune-devices-devicemanagementscriptuserstate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Update deviceManagementScriptUserState
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
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}",
                    pages: &["intune-devices-devicemanagementscriptuserstate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates`
            pub fn device_run_states(&self) -> device_run_states::DeviceRunStates {
                device_run_states::DeviceRunStates(self.0.name("deviceRunStates"))
            }
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates`
        pub mod device_run_states {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates`
                DeviceRunStates
            }

            impl DeviceRunStates {
                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates` — Create deviceManagementScriptDeviceState
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
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates",
                        pages: &["intune-devices-devicemanagementscriptdevicestate-create"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates` — List deviceManagementScriptDeviceStates
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
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates",
                        pages: &["intune-devices-devicemanagementscriptdevicestate-list"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Delete deviceManagementScriptDeviceState
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
                            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
                            pages: &["intune-devices-devicemanagementscriptdevicestate-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Get deviceManagementScriptDeviceState
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
                            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
                            pages: &["intune-devices-devicemanagementscriptdevicestate-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Update deviceManagementScriptDeviceState
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
                            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}",
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
    }
}
