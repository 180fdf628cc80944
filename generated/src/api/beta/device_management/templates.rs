// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/templates`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/templates`
    Templates
}

impl Templates {
    /// `POST /deviceManagement/templates` — Create deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::DeviceManagementTemplate>) -> Call<models::DeviceManagementTemplate> {
        let operation = &Operation {
            name: "deviceManagementTemplate: create",
            method: Method::Post,
            path: "/deviceManagement/templates",
            pages: &[
                "intune-deviceintent-devicemanagementtemplate-create",
                "intune-deviceintent-securitybaselinetemplate-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceManagementTemplate>::into(body))
    }

    /// `GET /deviceManagement/templates` — List deviceManagementTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementTemplate> {
        let operation = &Operation {
            name: "deviceManagementTemplate: list",
            method: Method::Get,
            path: "/deviceManagement/templates",
            pages: &[
                "intune-deviceintent-devicemanagementtemplate-list",
                "intune-deviceintent-securitybaselinetemplate-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/templates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/templates/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, Get, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/templates/{id}`
        Id
    }

    impl Id {
        /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/compare` — Compare function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-compare?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn compare(&self, template_id: &str) -> List<models::DeviceManagementSettingComparison> {
            let operation = &Operation {
                name: "deviceManagementTemplate: compare",
                method: Method::Get,
                path: "/deviceManagement/templates/{deviceManagementTemplateId}/compare",
                pages: &["intune-deviceintent-devicemanagementtemplate-compare"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.function("compare", &[("templateId", Argument::quoted(template_id))]).list(operation)
        }

        /// `POST /deviceManagement/templates/importOffice365DeviceConfigurationPolicies` — importOffice365DeviceConfigurationPolicies action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(&self) -> Call<Vec<models::DeviceManagementIntent>> {
            let operation = &Operation {
                name: "deviceManagementTemplate: create",
                method: Method::Post,
                path: "/deviceManagement/templates/importOffice365DeviceConfigurationPolicies",
                pages: &["intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/createInstance` — createInstance action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_instance(
            &self,
            body: requests::device_management_template::CreateInstanceRequest,
        ) -> Call<models::DeviceManagementIntent> {
            let operation = &Operation {
                name: "deviceManagementTemplate: create_instance",
                method: Method::Post,
                path: "/deviceManagement/templates/{deviceManagementTemplateId}/createInstance",
                pages: &["intune-deviceintent-devicemanagementtemplate-createinstance"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createInstance").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}` — Delete deviceManagementTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementTemplate: delete",
                method: Method::Delete,
                path: "/deviceManagement/templates/{deviceManagementTemplateId}",
                pages: &[
                    "intune-deviceintent-devicemanagementtemplate-delete",
                    "intune-deviceintent-securitybaselinetemplate-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/templates/{deviceManagementTemplateId}` — Get deviceManagementTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementTemplate> {
            let operation = &Operation {
                name: "deviceManagementTemplate: get",
                method: Method::Get,
                path: "/deviceManagement/templates/{deviceManagementTemplateId}",
                pages: &[
                    "intune-deviceintent-devicemanagementtemplate-get",
                    "intune-deviceintent-securitybaselinetemplate-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}` — Update deviceManagementTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceManagementTemplate>,
        ) -> Call<models::DeviceManagementTemplate> {
            let operation = &Operation {
                name: "deviceManagementTemplate: update",
                method: Method::Patch,
                path: "/deviceManagement/templates/{deviceManagementTemplateId}",
                pages: &[
                    "intune-deviceintent-devicemanagementtemplate-update",
                    "intune-deviceintent-securitybaselinetemplate-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementTemplate>::into(body))
        }

        /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate`
        pub fn as_security_baseline_template(&self) -> as_security_baseline_template::AsSecurityBaselineTemplate {
            as_security_baseline_template::AsSecurityBaselineTemplate(
                self.0.name("microsoft.graph.securityBaselineTemplate"),
            )
        }

        /// `/deviceManagement/templates/{id}/categories`
        pub fn categories(&self) -> categories::Categories {
            categories::Categories(self.0.name("categories"))
        }

        /// `/deviceManagement/templates/{id}/migratableTo`
        pub fn migratable_to(&self) -> migratable_to::MigratableTo {
            migratable_to::MigratableTo(self.0.name("migratableTo"))
        }

        /// `/deviceManagement/templates/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate`
    pub mod as_security_baseline_template {
        use super::models;

        crate::runtime::node! {
            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate`
            AsSecurityBaselineTemplate
        }

        impl AsSecurityBaselineTemplate {
            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries`
            pub fn category_device_state_summaries(
                &self,
            ) -> category_device_state_summaries::CategoryDeviceStateSummaries
            {
                category_device_state_summaries::CategoryDeviceStateSummaries(
                    self.0.name("categoryDeviceStateSummaries"),
                )
            }

            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary`
            pub fn device_state_summary(&self) -> device_state_summary::DeviceStateSummary {
                device_state_summary::DeviceStateSummary(self.0.name("deviceStateSummary"))
            }

            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates`
            pub fn device_states(&self) -> device_states::DeviceStates {
                device_states::DeviceStates(self.0.name("deviceStates"))
            }
        }

        /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries`
        pub mod category_device_state_summaries {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries`
                CategoryDeviceStateSummaries
            }

            impl CategoryDeviceStateSummaries {
                /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries` — Create securityBaselineCategoryStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-create?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::SecurityBaselineCategoryStateSummary,
                ) -> Call<models::SecurityBaselineCategoryStateSummary> {
                    let operation = &Operation {
                        name: "securityBaselineCategoryStateSummary: create",
                        method: Method::Post,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries",
                        pages: &["intune-deviceintent-securitybaselinecategorystatesummary-create"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries` — List securityBaselineCategoryStateSummaries
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn list(&self) -> List<models::SecurityBaselineCategoryStateSummary> {
                    let operation = &Operation {
                        name: "securityBaselineCategoryStateSummary: list",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries",
                        pages: &["intune-deviceintent-securitybaselinecategorystatesummary-list"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Delete securityBaselineCategoryStateSummary
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "securityBaselineCategoryStateSummary: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}",
                            pages: &["intune-deviceintent-securitybaselinecategorystatesummary-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Get securityBaselineCategoryStateSummary
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::SecurityBaselineCategoryStateSummary> {
                        let operation = &Operation {
                            name: "securityBaselineCategoryStateSummary: get",
                            method: Method::Get,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}",
                            pages: &["intune-deviceintent-securitybaselinecategorystatesummary-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Update securityBaselineCategoryStateSummary
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::SecurityBaselineCategoryStateSummary,
                    ) -> Call<models::SecurityBaselineCategoryStateSummary> {
                        let operation = &Operation {
                            name: "securityBaselineCategoryStateSummary: update",
                            method: Method::Patch,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}",
                            pages: &["intune-deviceintent-securitybaselinecategorystatesummary-update"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary`
        pub mod device_state_summary {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary`
                DeviceStateSummary
            }

            impl DeviceStateSummary {
                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary` — Get securityBaselineStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::SecurityBaselineStateSummary> {
                    let operation = &Operation {
                        name: "securityBaselineStateSummary: get",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary",
                        pages: &["intune-deviceintent-securitybaselinestatesummary-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary` — Update securityBaselineStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::SecurityBaselineStateSummary>,
                ) -> Call<models::SecurityBaselineStateSummary> {
                    let operation = &Operation {
                        name: "securityBaselineStateSummary: update",
                        method: Method::Patch,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary",
                        pages: &["intune-deviceintent-securitybaselinestatesummary-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::SecurityBaselineStateSummary>::into(body))
                }
            }
        }

        /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates`
        pub mod device_states {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates`
                DeviceStates
            }

            impl DeviceStates {
                /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates` — Create securityBaselineDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-create?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::SecurityBaselineDeviceState,
                ) -> Call<models::SecurityBaselineDeviceState> {
                    let operation = &Operation {
                        name: "securityBaselineDeviceState: create",
                        method: Method::Post,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates",
                        pages: &["intune-deviceintent-securitybaselinedevicestate-create"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates` — List securityBaselineDeviceStates
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn list(&self) -> List<models::SecurityBaselineDeviceState> {
                    let operation = &Operation {
                        name: "securityBaselineDeviceState: list",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates",
                        pages: &["intune-deviceintent-securitybaselinedevicestate-list"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Delete securityBaselineDeviceState
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "securityBaselineDeviceState: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}",
                            pages: &["intune-deviceintent-securitybaselinedevicestate-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Get securityBaselineDeviceState
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::SecurityBaselineDeviceState> {
                        let operation = &Operation {
                            name: "securityBaselineDeviceState: get",
                            method: Method::Get,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}",
                            pages: &["intune-deviceintent-securitybaselinedevicestate-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Update securityBaselineDeviceState
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::SecurityBaselineDeviceState,
                    ) -> Call<models::SecurityBaselineDeviceState> {
                        let operation = &Operation {
                            name: "securityBaselineDeviceState: update",
                            method: Method::Patch,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}",
                            pages: &["intune-deviceintent-securitybaselinedevicestate-update"],
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

    /// `/deviceManagement/templates/{id}/categories`
    pub mod categories {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/templates/{id}/categories`
            Categories
        }

        impl Categories {
            /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/categories` — Create deviceManagementTemplateSettingCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementTemplateSettingCategory,
            ) -> Call<models::DeviceManagementTemplateSettingCategory> {
                let operation = &Operation {
                    name: "deviceManagementTemplateSettingCategory: create",
                    method: Method::Post,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories",
                    pages: &["intune-deviceintent-devicemanagementtemplatesettingcategory-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories` — List deviceManagementTemplateSettingCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementTemplateSettingCategory> {
                let operation = &Operation {
                    name: "deviceManagementTemplateSettingCategory: list",
                    method: Method::Get,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories",
                    pages: &["intune-deviceintent-devicemanagementtemplatesettingcategory-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/templates/{id}/categories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/templates/{id}/categories/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/categories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Delete deviceManagementTemplateSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementTemplateSettingCategory: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementtemplatesettingcategory-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Get deviceManagementTemplateSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementTemplateSettingCategory> {
                    let operation = &Operation {
                        name: "deviceManagementTemplateSettingCategory: get",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementtemplatesettingcategory-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Update deviceManagementTemplateSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementTemplateSettingCategory,
                ) -> Call<models::DeviceManagementTemplateSettingCategory> {
                    let operation = &Operation {
                        name: "deviceManagementTemplateSettingCategory: update",
                        method: Method::Patch,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementtemplatesettingcategory-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings`
                pub fn recommended_settings(&self) -> recommended_settings::RecommendedSettings {
                    recommended_settings::RecommendedSettings(self.0.name("recommendedSettings"))
                }

                /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions`
                pub fn setting_definitions(&self) -> setting_definitions::SettingDefinitions {
                    setting_definitions::SettingDefinitions(self.0.name("settingDefinitions"))
                }
            }

            /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings`
            pub mod recommended_settings {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings`
                    RecommendedSettings
                }

                impl RecommendedSettings {
                    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings` — Create deviceManagementStringSettingInstance
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta) and 3 more
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: impl Into<models::DeviceManagementSettingInstance>,
                    ) -> Call<models::DeviceManagementSettingInstance> {
                        let operation = &Operation {
                            name: "deviceManagementStringSettingInstance: create",
                            method: Method::Post,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings",
                            pages: &[
                                "intune-deviceintent-devicemanagementstringsettinginstance-create",
                                "intune-deviceintent-devicemanagementbooleansettinginstance-create",
                                "intune-deviceintent-devicemanagementcomplexsettinginstance-create",
                                "intune-deviceintent-devicemanagementintegersettinginstance-create",
                                "intune-deviceintent-devicemanagementcollectionsettinginstance-create",
                                "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::DeviceManagementSettingInstance>::into(body))
                    }

                    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings` — List deviceManagementSettingInstances
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
                        let operation = &Operation {
                            name: "deviceManagementSettingInstance: list",
                            method: Method::Get,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings",
                            pages: &[
                                "intune-deviceintent-devicemanagementsettinginstance-list",
                                "intune-deviceintent-devicemanagementstringsettinginstance-list",
                                "intune-deviceintent-devicemanagementbooleansettinginstance-list",
                                "intune-deviceintent-devicemanagementcomplexsettinginstance-list",
                                "intune-deviceintent-devicemanagementintegersettinginstance-list",
                                "intune-deviceintent-devicemanagementcollectionsettinginstance-list",
                                "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}` — Delete deviceManagementStringSettingInstance
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-delete?view=graph-rest-beta) and 3 more
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceManagementStringSettingInstance: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementstringsettinginstance-delete",
                                    "intune-deviceintent-devicemanagementbooleansettinginstance-delete",
                                    "intune-deviceintent-devicemanagementcomplexsettinginstance-delete",
                                    "intune-deviceintent-devicemanagementintegersettinginstance-delete",
                                    "intune-deviceintent-devicemanagementcollectionsettinginstance-delete",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}` — Get deviceManagementSettingInstance
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-get?view=graph-rest-beta) and 4 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceManagementSettingInstance> {
                            let operation = &Operation {
                                name: "deviceManagementSettingInstance: get",
                                method: Method::Get,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementsettinginstance-get",
                                    "intune-deviceintent-devicemanagementstringsettinginstance-get",
                                    "intune-deviceintent-devicemanagementbooleansettinginstance-get",
                                    "intune-deviceintent-devicemanagementcomplexsettinginstance-get",
                                    "intune-deviceintent-devicemanagementintegersettinginstance-get",
                                    "intune-deviceintent-devicemanagementcollectionsettinginstance-get",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}` — Update deviceManagementStringSettingInstance
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-update?view=graph-rest-beta) and 3 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::DeviceManagementSettingInstance>,
                        ) -> Call<models::DeviceManagementSettingInstance> {
                            let operation = &Operation {
                                name: "deviceManagementStringSettingInstance: update",
                                method: Method::Patch,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementstringsettinginstance-update",
                                    "intune-deviceintent-devicemanagementbooleansettinginstance-update",
                                    "intune-deviceintent-devicemanagementcomplexsettinginstance-update",
                                    "intune-deviceintent-devicemanagementintegersettinginstance-update",
                                    "intune-deviceintent-devicemanagementcollectionsettinginstance-update",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::DeviceManagementSettingInstance>::into(body))
                        }
                    }
                }
            }

            /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions`
            pub mod setting_definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions`
                    SettingDefinitions
                }

                impl SettingDefinitions {
                    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions` — Create deviceManagementSettingDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta) and 1 more
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: impl Into<models::DeviceManagementSettingDefinition>,
                    ) -> Call<models::DeviceManagementSettingDefinition> {
                        let operation = &Operation {
                            name: "deviceManagementSettingDefinition: create",
                            method: Method::Post,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions",
                            pages: &[
                                "intune-deviceintent-devicemanagementsettingdefinition-create",
                                "intune-deviceintent-devicemanagementcomplexsettingdefinition-create",
                                "intune-deviceintent-devicemanagementcollectionsettingdefinition-create",
                                "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
                    }

                    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions` — List deviceManagementSettingDefinitions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta) and 1 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::DeviceManagementSettingDefinition> {
                        let operation = &Operation {
                            name: "deviceManagementSettingDefinition: list",
                            method: Method::Get,
                            path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions",
                            pages: &[
                                "intune-deviceintent-devicemanagementsettingdefinition-list",
                                "intune-deviceintent-devicemanagementcomplexsettingdefinition-list",
                                "intune-deviceintent-devicemanagementcollectionsettingdefinition-list",
                                "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Delete deviceManagementSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-delete?view=graph-rest-beta) and 1 more
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "deviceManagementSettingDefinition: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementsettingdefinition-delete",
                                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-delete",
                                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-delete",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Get deviceManagementSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-get?view=graph-rest-beta) and 1 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::DeviceManagementSettingDefinition> {
                            let operation = &Operation {
                                name: "deviceManagementSettingDefinition: get",
                                method: Method::Get,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementsettingdefinition-get",
                                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-get",
                                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-get",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Update deviceManagementSettingDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-update?view=graph-rest-beta) and 1 more
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::DeviceManagementSettingDefinition>,
                        ) -> Call<models::DeviceManagementSettingDefinition> {
                            let operation = &Operation {
                                name: "deviceManagementSettingDefinition: update",
                                method: Method::Patch,
                                path: "/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
                                pages: &[
                                    "intune-deviceintent-devicemanagementsettingdefinition-update",
                                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-update",
                                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-update",
                                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
                        }
                    }
                }
            }
        }
    }

    /// `/deviceManagement/templates/{id}/migratableTo`
    pub mod migratable_to {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/templates/{id}/migratableTo`
            MigratableTo
        }

        impl MigratableTo {
            /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo` — Create deviceManagementTemplate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::DeviceManagementTemplate>,
            ) -> Call<models::DeviceManagementTemplate> {
                let operation = &Operation {
                    name: "deviceManagementTemplate: create",
                    method: Method::Post,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo",
                    pages: &[
                        "intune-deviceintent-devicemanagementtemplate-create",
                        "intune-deviceintent-securitybaselinetemplate-create",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::DeviceManagementTemplate>::into(body))
            }

            /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo` — List deviceManagementTemplates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementTemplate> {
                let operation = &Operation {
                    name: "deviceManagementTemplate: list",
                    method: Method::Get,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo",
                    pages: &[
                        "intune-deviceintent-devicemanagementtemplate-list",
                        "intune-deviceintent-securitybaselinetemplate-list",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/templates/{id}/migratableTo/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/templates/{id}/migratableTo/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Argument, Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/migratableTo/{id}`
                Id
            }

            impl Id {
                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/compare` — Compare function
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-compare?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn compare(&self, template_id: &str) -> List<models::DeviceManagementSettingComparison> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: compare",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/compare",
                        pages: &["intune-deviceintent-devicemanagementtemplate-compare"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.function("compare", &[("templateId", Argument::quoted(template_id))]).list(operation)
                }

                /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/importOffice365DeviceConfigurationPolicies` — importOffice365DeviceConfigurationPolicies action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create(&self) -> Call<Vec<models::DeviceManagementIntent>> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: create",
                        method: Method::Post,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/importOffice365DeviceConfigurationPolicies",
                        pages: &[
                            "intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/createInstance` — createInstance action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create_instance(
                    &self,
                    body: requests::device_management_template::CreateInstanceRequest,
                ) -> Call<models::DeviceManagementIntent> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: create_instance",
                        method: Method::Post,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/createInstance",
                        pages: &["intune-deviceintent-devicemanagementtemplate-createinstance"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.name("createInstance").call(operation).json(body)
                }

                /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}` — Delete deviceManagementTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementtemplate-delete",
                            "intune-deviceintent-securitybaselinetemplate-delete",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}` — Get deviceManagementTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementTemplate> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: get",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementtemplate-get",
                            "intune-deviceintent-securitybaselinetemplate-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}` — Update deviceManagementTemplate
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::DeviceManagementTemplate>,
                ) -> Call<models::DeviceManagementTemplate> {
                    let operation = &Operation {
                        name: "deviceManagementTemplate: update",
                        method: Method::Patch,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementtemplate-update",
                            "intune-deviceintent-securitybaselinetemplate-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::DeviceManagementTemplate>::into(body))
                }
            }
        }
    }

    /// `/deviceManagement/templates/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/templates/{id}/settings`
            Settings
        }

        impl Settings {
            /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/settings` — Create deviceManagementStringSettingInstance
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta) and 3 more
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: impl Into<models::DeviceManagementSettingInstance>,
            ) -> Call<models::DeviceManagementSettingInstance> {
                let operation = &Operation {
                    name: "deviceManagementStringSettingInstance: create",
                    method: Method::Post,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/settings",
                    pages: &[
                        "intune-deviceintent-devicemanagementstringsettinginstance-create",
                        "intune-deviceintent-devicemanagementbooleansettinginstance-create",
                        "intune-deviceintent-devicemanagementcomplexsettinginstance-create",
                        "intune-deviceintent-devicemanagementintegersettinginstance-create",
                        "intune-deviceintent-devicemanagementcollectionsettinginstance-create",
                        "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::DeviceManagementSettingInstance>::into(body))
            }

            /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/settings` — List deviceManagementSettingInstances
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
                let operation = &Operation {
                    name: "deviceManagementSettingInstance: list",
                    method: Method::Get,
                    path: "/deviceManagement/templates/{deviceManagementTemplateId}/settings",
                    pages: &[
                        "intune-deviceintent-devicemanagementsettinginstance-list",
                        "intune-deviceintent-devicemanagementstringsettinginstance-list",
                        "intune-deviceintent-devicemanagementbooleansettinginstance-list",
                        "intune-deviceintent-devicemanagementcomplexsettinginstance-list",
                        "intune-deviceintent-devicemanagementintegersettinginstance-list",
                        "intune-deviceintent-devicemanagementcollectionsettinginstance-list",
                        "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/templates/{id}/settings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/templates/{id}/settings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/templates/{id}/settings/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}` — Delete deviceManagementStringSettingInstance
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-delete?view=graph-rest-beta) and 3 more
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementStringSettingInstance: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementstringsettinginstance-delete",
                            "intune-deviceintent-devicemanagementbooleansettinginstance-delete",
                            "intune-deviceintent-devicemanagementcomplexsettinginstance-delete",
                            "intune-deviceintent-devicemanagementintegersettinginstance-delete",
                            "intune-deviceintent-devicemanagementcollectionsettinginstance-delete",
                            "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}` — Get deviceManagementSettingInstance
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-get?view=graph-rest-beta) and 4 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementSettingInstance> {
                    let operation = &Operation {
                        name: "deviceManagementSettingInstance: get",
                        method: Method::Get,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementsettinginstance-get",
                            "intune-deviceintent-devicemanagementstringsettinginstance-get",
                            "intune-deviceintent-devicemanagementbooleansettinginstance-get",
                            "intune-deviceintent-devicemanagementcomplexsettinginstance-get",
                            "intune-deviceintent-devicemanagementintegersettinginstance-get",
                            "intune-deviceintent-devicemanagementcollectionsettinginstance-get",
                            "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}` — Update deviceManagementStringSettingInstance
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-update?view=graph-rest-beta) and 3 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::DeviceManagementSettingInstance>,
                ) -> Call<models::DeviceManagementSettingInstance> {
                    let operation = &Operation {
                        name: "deviceManagementStringSettingInstance: update",
                        method: Method::Patch,
                        path: "/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}",
                        pages: &[
                            "intune-deviceintent-devicemanagementstringsettinginstance-update",
                            "intune-deviceintent-devicemanagementbooleansettinginstance-update",
                            "intune-deviceintent-devicemanagementcomplexsettinginstance-update",
                            "intune-deviceintent-devicemanagementintegersettinginstance-update",
                            "intune-deviceintent-devicemanagementcollectionsettinginstance-update",
                            "intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::DeviceManagementSettingInstance>::into(body))
                }
            }
        }
    }
}
