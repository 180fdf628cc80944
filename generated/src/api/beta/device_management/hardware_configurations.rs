// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/hardwareConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/hardwareConfigurations`
    HardwareConfigurations
}

impl HardwareConfigurations {
    /// `POST /deviceManagement/hardwareConfigurations` — Create hardwareConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::HardwareConfiguration) -> Call<models::HardwareConfiguration> {
        let operation = &Operation {
            name: "hardwareConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/hardwareConfigurations",
            pages: &["intune-deviceconfig-hardwareconfiguration-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/hardwareConfigurations` — List hardwareconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::HardwareConfiguration> {
        let operation = &Operation {
            name: "hardwareConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/hardwareConfigurations",
            pages: &["intune-deviceconfig-hardwareconfiguration-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/hardwareConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/hardwareConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/hardwareConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::hardware_configuration::AssignRequest,
        ) -> Call<Vec<models::HardwareConfigurationAssignment>> {
            let operation = &Operation {
                name: "hardwareConfiguration: assign",
                method: Method::Post,
                path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assign",
                pages: &["intune-deviceconfig-hardwareconfiguration-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignHardwareConfiguration` — Assignhardwareconfiguration action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn assign_hardware_configuration(
            &self,
            body: requests::hardware_configuration::AssignHardwareConfigurationRequest,
        ) -> Call<Vec<models::HardwareConfigurationAssignment>> {
            let operation = &Operation {
                name: "hardwareConfiguration: assign_hardware_configuration",
                method: Method::Post,
                path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignHardwareConfiguration",
                pages: &["intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("assignHardwareConfiguration").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Delete hardwareConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "hardwareConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}",
                pages: &["intune-deviceconfig-hardwareconfiguration-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Get hardwareConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::HardwareConfiguration> {
            let operation = &Operation {
                name: "hardwareConfiguration: get",
                method: Method::Get,
                path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}",
                pages: &["intune-deviceconfig-hardwareconfiguration-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Update hardwareconfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::HardwareConfiguration) -> Call<models::HardwareConfiguration> {
            let operation = &Operation {
                name: "hardwareConfiguration: update",
                method: Method::Patch,
                path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}",
                pages: &["intune-deviceconfig-hardwareconfiguration-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates`
        pub fn device_run_states(&self) -> device_run_states::DeviceRunStates {
            device_run_states::DeviceRunStates(self.0.name("deviceRunStates"))
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/runSummary`
        pub fn run_summary(&self) -> run_summary::RunSummary {
            run_summary::RunSummary(self.0.name("runSummary"))
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates`
        pub fn user_run_states(&self) -> user_run_states::UserRunStates {
            user_run_states::UserRunStates(self.0.name("userRunStates"))
        }
    }

    /// `/deviceManagement/hardwareConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/hardwareConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments` — Create hardwareConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::HardwareConfigurationAssignment,
            ) -> Call<models::HardwareConfigurationAssignment> {
                let operation = &Operation {
                    name: "hardwareConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments",
                    pages: &["intune-deviceconfig-hardwareconfigurationassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments` — List hardwareConfigurationAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::HardwareConfigurationAssignment> {
                let operation = &Operation {
                    name: "hardwareConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments",
                    pages: &["intune-deviceconfig-hardwareconfigurationassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/hardwareConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/hardwareConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Delete hardwareConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "hardwareConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Get hardwareConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::HardwareConfigurationAssignment> {
                    let operation = &Operation {
                        name: "hardwareConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Update hardwareConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::HardwareConfigurationAssignment,
                ) -> Call<models::HardwareConfigurationAssignment> {
                    let operation = &Operation {
                        name: "hardwareConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates`
    pub mod device_run_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates`
            DeviceRunStates
        }

        impl DeviceRunStates {
            /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates` — Create hardwareConfigurationDeviceState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::HardwareConfigurationDeviceState,
            ) -> Call<models::HardwareConfigurationDeviceState> {
                let operation = &Operation {
                    name: "hardwareConfigurationDeviceState: create",
                    method: Method::Post,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates",
                    pages: &["intune-deviceconfig-hardwareconfigurationdevicestate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates` — List hardwareConfigurationDeviceStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::HardwareConfigurationDeviceState> {
                let operation = &Operation {
                    name: "hardwareConfigurationDeviceState: list",
                    method: Method::Get,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates",
                    pages: &["intune-deviceconfig-hardwareconfigurationdevicestate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Delete hardwareConfigurationDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "hardwareConfigurationDeviceState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationdevicestate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Get hardwareConfigurationDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::HardwareConfigurationDeviceState> {
                    let operation = &Operation {
                        name: "hardwareConfigurationDeviceState: get",
                        method: Method::Get,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationdevicestate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Update hardwareconfigurationdevicestate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::HardwareConfigurationDeviceState,
                ) -> Call<models::HardwareConfigurationDeviceState> {
                    let operation = &Operation {
                        name: "hardwareConfigurationDeviceState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationdevicestate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/hardwareConfigurations/{id}/runSummary`
    pub mod run_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/hardwareConfigurations/{id}/runSummary`
            RunSummary
        }

        impl RunSummary {
            /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary` — Get hardwareConfigurationRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationrunsummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::HardwareConfigurationRunSummary> {
                let operation = &Operation {
                    name: "hardwareConfigurationRunSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary",
                    pages: &["intune-deviceconfig-hardwareconfigurationrunsummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary` — Update hardwareConfigurationRunSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationrunsummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::HardwareConfigurationRunSummary,
            ) -> Call<models::HardwareConfigurationRunSummary> {
                let operation = &Operation {
                    name: "hardwareConfigurationRunSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary",
                    pages: &["intune-deviceconfig-hardwareconfigurationrunsummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates`
    pub mod user_run_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates`
            UserRunStates
        }

        impl UserRunStates {
            /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates` — Create hardwareConfigurationUserState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::HardwareConfigurationUserState,
            ) -> Call<models::HardwareConfigurationUserState> {
                let operation = &Operation {
                    name: "hardwareConfigurationUserState: create",
                    method: Method::Post,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates",
                    pages: &["intune-deviceconfig-hardwareconfigurationuserstate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates` — List hardwareConfigurationUserStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::HardwareConfigurationUserState> {
                let operation = &Operation {
                    name: "hardwareConfigurationUserState: list",
                    method: Method::Get,
                    path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates",
                    pages: &["intune-deviceconfig-hardwareconfigurationuserstate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Delete hardwareConfigurationUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "hardwareConfigurationUserState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationuserstate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Get hardwareConfigurationUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::HardwareConfigurationUserState> {
                    let operation = &Operation {
                        name: "hardwareConfigurationUserState: get",
                        method: Method::Get,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationuserstate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Update hardwareConfigurationUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::HardwareConfigurationUserState,
                ) -> Call<models::HardwareConfigurationUserState> {
                    let operation = &Operation {
                        name: "hardwareConfigurationUserState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}",
                        pages: &["intune-deviceconfig-hardwareconfigurationuserstate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
