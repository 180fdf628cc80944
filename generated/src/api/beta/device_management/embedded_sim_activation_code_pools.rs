// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/embeddedSIMActivationCodePools`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/embeddedSIMActivationCodePools`
    EmbeddedSimActivationCodePools
}

impl EmbeddedSimActivationCodePools {
    /// `POST /deviceManagement/embeddedSIMActivationCodePools` — Create embeddedsimactivationcodepool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::EmbeddedSimActivationCodePool) -> Call<models::EmbeddedSimActivationCodePool> {
        let operation = &Operation {
            name: "embeddedSIMActivationCodePool: create",
            method: Method::Post,
            path: "/deviceManagement/embeddedSIMActivationCodePools",
            pages: &["intune-esim-embeddedsimactivationcodepool-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools` — List embeddedsimactivationcodepools
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::EmbeddedSimActivationCodePool> {
        let operation = &Operation {
            name: "embeddedSIMActivationCodePool: list",
            method: Method::Get,
            path: "/deviceManagement/embeddedSIMActivationCodePools",
            pages: &["intune-esim-embeddedsimactivationcodepool-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/embeddedSIMActivationCodePools/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/embeddedSIMActivationCodePools/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/embeddedSIMActivationCodePools/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::embedded_sim_activation_code_pool::AssignRequest,
        ) -> Call<Vec<models::EmbeddedSimActivationCodePoolAssignment>> {
            let operation = &Operation {
                name: "embeddedSIMActivationCodePool: assign",
                method: Method::Post,
                path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assign",
                pages: &["intune-esim-embeddedsimactivationcodepool-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Delete embeddedsimactivationcodepool
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "embeddedSIMActivationCodePool: delete",
                method: Method::Delete,
                path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}",
                pages: &["intune-esim-embeddedsimactivationcodepool-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Get embeddedsimactivationcodepool
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::EmbeddedSimActivationCodePool> {
            let operation = &Operation {
                name: "embeddedSIMActivationCodePool: get",
                method: Method::Get,
                path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}",
                pages: &["intune-esim-embeddedsimactivationcodepool-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Update embeddedsimactivationcodepool
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::EmbeddedSimActivationCodePool,
        ) -> Call<models::EmbeddedSimActivationCodePool> {
            let operation = &Operation {
                name: "embeddedSIMActivationCodePool: update",
                method: Method::Patch,
                path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}",
                pages: &["intune-esim-embeddedsimactivationcodepool-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates`
        pub fn device_states(&self) -> device_states::DeviceStates {
            device_states::DeviceStates(self.0.name("deviceStates"))
        }
    }

    /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments` — Create embeddedsimactivationcodepoolassignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::EmbeddedSimActivationCodePoolAssignment,
            ) -> Call<models::EmbeddedSimActivationCodePoolAssignment> {
                let operation = &Operation {
                    name: "embeddedSIMActivationCodePoolAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments",
                    pages: &["intune-esim-embeddedsimactivationcodepoolassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments` — List embeddedsimactivationcodepoolassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::EmbeddedSimActivationCodePoolAssignment> {
                let operation = &Operation {
                    name: "embeddedSIMActivationCodePoolAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments",
                    pages: &["intune-esim-embeddedsimactivationcodepoolassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Delete embeddedsimactivationcodepoolassignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "embeddedSIMActivationCodePoolAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}",
                        pages: &["intune-esim-embeddedsimactivationcodepoolassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Get embeddedSIMActivationCodePoolAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::EmbeddedSimActivationCodePoolAssignment> {
                    let operation = &Operation {
                        name: "embeddedSIMActivationCodePoolAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}",
                        pages: &["intune-esim-embeddedsimactivationcodepoolassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Update embeddedsimactivationcodepoolassignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::EmbeddedSimActivationCodePoolAssignment,
                ) -> Call<models::EmbeddedSimActivationCodePoolAssignment> {
                    let operation = &Operation {
                        name: "embeddedSIMActivationCodePoolAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}",
                        pages: &["intune-esim-embeddedsimactivationcodepoolassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates`
    pub mod device_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates`
            DeviceStates
        }

        impl DeviceStates {
            /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates` — Create embeddedsimdevicestate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::EmbeddedSimDeviceState) -> Call<models::EmbeddedSimDeviceState> {
                let operation = &Operation {
                    name: "embeddedSIMDeviceState: create",
                    method: Method::Post,
                    path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates",
                    pages: &["intune-esim-embeddedsimdevicestate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates` — List embeddedsimdevicestates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::EmbeddedSimDeviceState> {
                let operation = &Operation {
                    name: "embeddedSIMDeviceState: list",
                    method: Method::Get,
                    path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates",
                    pages: &["intune-esim-embeddedsimdevicestate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Delete embeddedsimdevicestate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "embeddedSIMDeviceState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}",
                        pages: &["intune-esim-embeddedsimdevicestate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Get embeddedSIMDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::EmbeddedSimDeviceState> {
                    let operation = &Operation {
                        name: "embeddedSIMDeviceState: get",
                        method: Method::Get,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}",
                        pages: &["intune-esim-embeddedsimdevicestate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Update embeddedSIMDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(&self, body: models::EmbeddedSimDeviceState) -> Call<models::EmbeddedSimDeviceState> {
                    let operation = &Operation {
                        name: "embeddedSIMDeviceState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}",
                        pages: &["intune-esim-embeddedsimdevicestate-update"],
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
