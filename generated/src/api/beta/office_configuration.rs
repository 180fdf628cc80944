// Written by `cargo xtask gen`; do not edit.
//! `/officeConfiguration`

use super::{models, requests};

crate::runtime::node! {
    /// `/officeConfiguration`
    OfficeConfiguration
}

impl OfficeConfiguration {
    /// `/officeConfiguration/clientConfigurations`
    pub fn client_configurations(&self) -> client_configurations::ClientConfigurations {
        client_configurations::ClientConfigurations(self.0.name("clientConfigurations"))
    }
}

/// `/officeConfiguration/clientConfigurations`
pub mod client_configurations {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/officeConfiguration/clientConfigurations`
        ClientConfigurations
    }

    impl ClientConfigurations {
        /// `POST /officeConfiguration/clientConfigurations` — Create windowsOfficeClientConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::OfficeClientConfiguration>,
        ) -> Call<models::OfficeClientConfiguration> {
            let operation = &Operation {
                name: "windowsOfficeClientConfiguration: create",
                method: Method::Post,
                path: "/officeConfiguration/clientConfigurations",
                pages: &[
                    "intune-cirrus-windowsofficeclientconfiguration-create",
                    "intune-cirrus-windowsofficeclientsecurityconfiguration-create",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::OfficeClientConfiguration>::into(body))
        }

        /// `GET /officeConfiguration/clientConfigurations` — List officeClientConfigurations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::OfficeClientConfiguration> {
            let operation = &Operation {
                name: "officeClientConfiguration: list",
                method: Method::Get,
                path: "/officeConfiguration/clientConfigurations",
                pages: &[
                    "intune-cirrus-officeclientconfiguration-list",
                    "intune-cirrus-windowsofficeclientconfiguration-list",
                    "intune-cirrus-windowsofficeclientsecurityconfiguration-list",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `POST /officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities` — updatePriorities action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update_priorities(
            &self,
            body: requests::office_client_configuration::UpdatePrioritiesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "officeClientConfiguration: update_priorities",
                method: Method::Post,
                path: "/officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities",
                pages: &["intune-cirrus-officeclientconfiguration-updatepriorities"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("microsoft.management.services.api.updatePriorities").call(operation).json(body)
        }

        /// `/officeConfiguration/clientConfigurations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/officeConfiguration/clientConfigurations/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/officeConfiguration/clientConfigurations/{id}`
            Id
        }

        impl Id {
            /// `POST /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assign` — Assign action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn assign(
                &self,
                body: requests::office_client_configuration::AssignRequest,
            ) -> Call<Vec<models::OfficeClientConfigurationAssignment>> {
                let operation = &Operation {
                    name: "officeClientConfiguration: assign",
                    method: Method::Post,
                    path: "/officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assign",
                    pages: &["intune-cirrus-officeclientconfiguration-assign"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /officeConfiguration/clientConfigurations/{key}` — Delete windowsOfficeClientConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-delete?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsOfficeClientConfiguration: delete",
                    method: Method::Delete,
                    path: "/officeConfiguration/clientConfigurations/{key}",
                    pages: &[
                        "intune-cirrus-windowsofficeclientconfiguration-delete",
                        "intune-cirrus-windowsofficeclientsecurityconfiguration-delete",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /officeConfiguration/clientConfigurations/{key}` — Get officeClientConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::OfficeClientConfiguration> {
                let operation = &Operation {
                    name: "officeClientConfiguration: get",
                    method: Method::Get,
                    path: "/officeConfiguration/clientConfigurations/{key}",
                    pages: &[
                        "intune-cirrus-officeclientconfiguration-get",
                        "intune-cirrus-windowsofficeclientconfiguration-get",
                        "intune-cirrus-windowsofficeclientsecurityconfiguration-get",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /officeConfiguration/clientConfigurations/{key}` — Update windowsOfficeClientConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-cirrus-windowsofficeclientsecurityconfiguration-update?view=graph-rest-beta)
            /// Also: `/officeConfiguration/clientConfigurations/{officeClientConfigurationId}`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::OfficeClientConfiguration>,
            ) -> Call<models::OfficeClientConfiguration> {
                let operation = &Operation {
                    name: "windowsOfficeClientConfiguration: update",
                    method: Method::Patch,
                    path: "/officeConfiguration/clientConfigurations/{key}",
                    pages: &[
                        "intune-cirrus-windowsofficeclientconfiguration-update",
                        "intune-cirrus-windowsofficeclientsecurityconfiguration-update",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::OfficeClientConfiguration>::into(body))
            }

            /// `/officeConfiguration/clientConfigurations/{id}/assignments`
            pub fn assignments(&self) -> assignments::Assignments {
                assignments::Assignments(self.0.name("assignments"))
            }
        }

        /// `/officeConfiguration/clientConfigurations/{id}/assignments`
        pub mod assignments {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/officeConfiguration/clientConfigurations/{id}/assignments`
                Assignments
            }

            impl Assignments {
                /// `POST /officeConfiguration/clientConfigurations/{key}/assignments` — Create officeClientConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-create?view=graph-rest-beta)
                /// Status: 200, 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::OfficeClientConfigurationAssignment,
                ) -> Call<models::OfficeClientConfigurationAssignment> {
                    let operation = &Operation {
                        name: "officeClientConfigurationAssignment: create",
                        method: Method::Post,
                        path: "/officeConfiguration/clientConfigurations/{key}/assignments",
                        pages: &["intune-cirrus-officeclientconfigurationassignment-create"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments` — List officeClientConfigurationAssignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-list?view=graph-rest-beta)
                /// Status: 200.
                pub fn list(&self) -> List<models::OfficeClientConfigurationAssignment> {
                    let operation = &Operation {
                        name: "officeClientConfigurationAssignment: list",
                        method: Method::Get,
                        path: "/officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments",
                        pages: &["intune-cirrus-officeclientconfigurationassignment-list"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/officeConfiguration/clientConfigurations/{id}/assignments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/officeConfiguration/clientConfigurations/{id}/assignments/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/officeConfiguration/clientConfigurations/{id}/assignments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Delete officeClientConfigurationAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-delete?view=graph-rest-beta)
                    /// Status: 204.
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "officeClientConfigurationAssignment: delete",
                            method: Method::Delete,
                            path: "/officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}",
                            pages: &["intune-cirrus-officeclientconfigurationassignment-delete"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Get officeClientConfigurationAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-get?view=graph-rest-beta)
                    /// Status: 200.
                    pub fn get(&self) -> Get<models::OfficeClientConfigurationAssignment> {
                        let operation = &Operation {
                            name: "officeClientConfigurationAssignment: get",
                            method: Method::Get,
                            path: "/officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}",
                            pages: &["intune-cirrus-officeclientconfigurationassignment-get"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}` — Update officeClientConfigurationAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfigurationassignment-update?view=graph-rest-beta)
                    /// Status: 200.
                    pub fn update(
                        &self,
                        body: models::OfficeClientConfigurationAssignment,
                    ) -> Call<models::OfficeClientConfigurationAssignment> {
                        let operation = &Operation {
                            name: "officeClientConfigurationAssignment: update",
                            method: Method::Patch,
                            path: "/officeConfiguration/clientConfigurations/{officeClientConfigurationId}/assignments/{officeClientConfigurationAssignmentId}",
                            pages: &["intune-cirrus-officeclientconfigurationassignment-update"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}
