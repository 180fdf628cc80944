// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/configurationPolicies`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/configurationPolicies`
    ConfigurationPolicies
}

impl ConfigurationPolicies {
    /// `POST /deviceManagement/configurationPolicies` — Create deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicy,
    ) -> Call<models::DeviceManagementConfigurationPolicy> {
        let operation = &Operation {
            name: "deviceManagementConfigurationPolicy: create",
            method: Method::Post,
            path: "/deviceManagement/configurationPolicies",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/configurationPolicies` — List deviceManagementConfigurationPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicy> {
        let operation = &Operation {
            name: "deviceManagementConfigurationPolicy: list",
            method: Method::Get,
            path: "/deviceManagement/configurationPolicies",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/configurationPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/configurationPolicies/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/configurationPolicies/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(
            &self,
            body: requests::device_management_configuration_policy::AssignRequest,
        ) -> Call<Vec<models::DeviceManagementConfigurationPolicyAssignment>> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicy: assign",
                method: Method::Post,
                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assign",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy` — createCopy action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_copy(
            &self,
            body: requests::device_management_configuration_policy::CreateCopyRequest,
        ) -> Call<models::DeviceManagementConfigurationPolicy> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicy: create_copy",
                method: Method::Post,
                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createCopy").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Delete deviceManagementConfigurationPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicy: delete",
                method: Method::Delete,
                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Get deviceManagementConfigurationPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicy> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicy: get",
                method: Method::Get,
                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Update deviceManagementConfigurationPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementConfigurationPolicy,
        ) -> Call<models::DeviceManagementConfigurationPolicy> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicy: update",
                method: Method::Patch,
                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicy-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/configurationPolicies/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/configurationPolicies/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/deviceManagement/configurationPolicies/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/configurationPolicies/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments` — Create deviceManagementConfigurationPolicyAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationPolicyAssignment,
            ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicyAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments` — List deviceManagementConfigurationPolicyAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyAssignment> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationPolicyAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/configurationPolicies/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/configurationPolicies/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/configurationPolicies/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Delete deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Get deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Update deviceManagementConfigurationPolicyAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationPolicyAssignment,
                ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationPolicyAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/configurationPolicies/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/configurationPolicies/{id}/settings`
            Settings
        }

        impl Settings {
            /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings` — Create deviceManagementConfigurationSetting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationSetting,
            ) -> Call<models::DeviceManagementConfigurationSetting> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSetting: create",
                    method: Method::Post,
                    path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings` — List deviceManagementConfigurationSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationSetting> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSetting: list",
                    method: Method::Get,
                    path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/configurationPolicies/{id}/settings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/configurationPolicies/{id}/settings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/configurationPolicies/{id}/settings/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}` — Delete deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}` — Get deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationSetting> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: get",
                        method: Method::Get,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}` — Update deviceManagementConfigurationSetting
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationSetting,
                ) -> Call<models::DeviceManagementConfigurationSetting> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSetting: update",
                        method: Method::Patch,
                        path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsetting-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions`
                pub fn setting_definitions(&self) -> setting_definitions::SettingDefinitions {
                    setting_definitions::SettingDefinitions(self.0.name("settingDefinitions"))
                }
            }

            /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions`
            pub mod setting_definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions`
                    SettingDefinitions
                }

                impl SettingDefinitions {
                    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions` — Create deviceManagementConfigurationSettingDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create?view=graph-rest-beta) and 5 more
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
                    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
                        let operation = &Operation {
                            name: "deviceManagementConfigurationSettingDefinition: create",
                            method: Method::Post,
                            path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions",
                            pages: &[
                                "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create",
                                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0
                            .call(operation)
                            .json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
                    }

                    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions` — List deviceManagementConfigurationSettingDefinitions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list?view=graph-rest-beta) and 5 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
                        let operation = &Operation {
                            name: "deviceManagementConfigurationSettingDefinition: list",
                            method: Method::Get,
                            path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions",
                            pages: &[
                                "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list",
                                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Delete deviceManagementConfigurationSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete?view=graph-rest-beta) and 5 more
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceManagementConfigurationSettingDefinition: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-delete",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-delete",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Get deviceManagementConfigurationSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-get?view=graph-rest-beta) and 5 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingDefinition> {
                            let operation = &Operation {
                                name: "deviceManagementConfigurationSettingDefinition: get",
                                method: Method::Get,
                                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-get",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Update deviceManagementConfigurationSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update?view=graph-rest-beta) and 5 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
                        ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
                            let operation = &Operation {
                                name: "deviceManagementConfigurationSettingDefinition: update",
                                method: Method::Patch,
                                path: "/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-update",
                                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0
                                .call(operation)
                                .json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
                        }
                    }
                }
            }
        }
    }
}
