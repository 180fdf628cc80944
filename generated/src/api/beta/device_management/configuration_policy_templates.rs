// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/configurationPolicyTemplates`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/configurationPolicyTemplates`
    ConfigurationPolicyTemplates
}

impl ConfigurationPolicyTemplates {
    /// `POST /deviceManagement/configurationPolicyTemplates` — Create deviceManagementConfigurationPolicyTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicyTemplate,
    ) -> Call<models::DeviceManagementConfigurationPolicyTemplate> {
        let operation = &Operation {
            name: "deviceManagementConfigurationPolicyTemplate: create",
            method: Method::Post,
            path: "/deviceManagement/configurationPolicyTemplates",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/configurationPolicyTemplates` — List deviceManagementConfigurationPolicyTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyTemplate> {
        let operation = &Operation {
            name: "deviceManagementConfigurationPolicyTemplate: list",
            method: Method::Get,
            path: "/deviceManagement/configurationPolicyTemplates",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/configurationPolicyTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/configurationPolicyTemplates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/configurationPolicyTemplates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Delete deviceManagementConfigurationPolicyTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicyTemplate: delete",
                method: Method::Delete,
                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Get deviceManagementConfigurationPolicyTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicyTemplate> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicyTemplate: get",
                method: Method::Get,
                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Update deviceManagementConfigurationPolicyTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementConfigurationPolicyTemplate,
        ) -> Call<models::DeviceManagementConfigurationPolicyTemplate> {
            let operation = &Operation {
                name: "deviceManagementConfigurationPolicyTemplate: update",
                method: Method::Patch,
                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates`
        pub fn setting_templates(&self) -> setting_templates::SettingTemplates {
            setting_templates::SettingTemplates(self.0.name("settingTemplates"))
        }
    }

    /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates`
    pub mod setting_templates {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates`
            SettingTemplates
        }

        impl SettingTemplates {
            /// `POST /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates` — Create deviceManagementConfigurationSettingTemplate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementConfigurationSettingTemplate,
            ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSettingTemplate: create",
                    method: Method::Post,
                    path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates` — List deviceManagementConfigurationSettingTemplates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingTemplate> {
                let operation = &Operation {
                    name: "deviceManagementConfigurationSettingTemplate: list",
                    method: Method::Get,
                    path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates",
                    pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Delete deviceManagementConfigurationSettingTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSettingTemplate: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Get deviceManagementConfigurationSettingTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingTemplate> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSettingTemplate: get",
                        method: Method::Get,
                        path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Update deviceManagementConfigurationSettingTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementConfigurationSettingTemplate,
                ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
                    let operation = &Operation {
                        name: "deviceManagementConfigurationSettingTemplate: update",
                        method: Method::Patch,
                        path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}",
                        pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions`
                pub fn setting_definitions(&self) -> setting_definitions::SettingDefinitions {
                    setting_definitions::SettingDefinitions(self.0.name("settingDefinitions"))
                }
            }

            /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions`
            pub mod setting_definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions`
                    SettingDefinitions
                }

                impl SettingDefinitions {
                    /// `POST /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions` — Create deviceManagementConfigurationSettingDefinition
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
                            path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions",
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

                    /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions` — List deviceManagementConfigurationSettingDefinitions
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
                            path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions",
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

                    /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Delete deviceManagementConfigurationSettingDefinition
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
                                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
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

                        /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Get deviceManagementConfigurationSettingDefinition
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
                                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
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

                        /// `PATCH /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}` — Update deviceManagementConfigurationSettingDefinition
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
                                path: "/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}",
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
