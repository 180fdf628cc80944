// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/intents`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/intents`
    Intents
}

impl Intents {
    /// `POST /deviceManagement/intents` — Create deviceManagementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::DeviceManagementIntent) -> Call<models::DeviceManagementIntent> {
        let operation = &Operation {
            name: "deviceManagementIntent: create",
            method: Method::Post,
            path: "/deviceManagement/intents",
            pages: &["intune-deviceintent-devicemanagementintent-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/intents` — List deviceManagementIntents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementIntent> {
        let operation = &Operation {
            name: "deviceManagementIntent: list",
            method: Method::Get,
            path: "/deviceManagement/intents",
            pages: &["intune-deviceintent-devicemanagementintent-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/intents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/intents/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, Get, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/intents/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/intents/{deviceManagementIntentId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn assign(&self, body: requests::device_management_intent::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementIntent: assign",
                method: Method::Post,
                path: "/deviceManagement/intents/{deviceManagementIntentId}/assign",
                pages: &["intune-deviceintent-devicemanagementintent-assign"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `GET /deviceManagement/intents/{deviceManagementIntentId}/compare` — Compare function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-compare?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn compare(&self, template_id: &str) -> List<models::DeviceManagementSettingComparison> {
            let operation = &Operation {
                name: "deviceManagementIntent: compare",
                method: Method::Get,
                path: "/deviceManagement/intents/{deviceManagementIntentId}/compare",
                pages: &["intune-deviceintent-devicemanagementintent-compare"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.function("compare", &[("templateId", Argument::quoted(template_id))]).list(operation)
        }

        /// `POST /deviceManagement/intents/{deviceManagementIntentId}/createCopy` — createCopy action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_copy(
            &self,
            body: requests::device_management_intent::CreateCopyRequest,
        ) -> Call<models::DeviceManagementIntent> {
            let operation = &Operation {
                name: "deviceManagementIntent: create_copy",
                method: Method::Post,
                path: "/deviceManagement/intents/{deviceManagementIntentId}/createCopy",
                pages: &["intune-deviceintent-devicemanagementintent-createcopy"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createCopy").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}` — Delete deviceManagementIntent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementIntent: delete",
                method: Method::Delete,
                path: "/deviceManagement/intents/{deviceManagementIntentId}",
                pages: &["intune-deviceintent-devicemanagementintent-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/intents/{deviceManagementIntentId}` — Get deviceManagementIntent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementIntent> {
            let operation = &Operation {
                name: "deviceManagementIntent: get",
                method: Method::Get,
                path: "/deviceManagement/intents/{deviceManagementIntentId}",
                pages: &["intune-deviceintent-devicemanagementintent-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/intents/{deviceManagementIntentId}/migrateToTemplate` — migrateToTemplate action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn migrate_to_template(
            &self,
            body: requests::device_management_intent::MigrateToTemplateRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementIntent: migrate_to_template",
                method: Method::Post,
                path: "/deviceManagement/intents/{deviceManagementIntentId}/migrateToTemplate",
                pages: &["intune-deviceintent-devicemanagementintent-migratetotemplate"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("migrateToTemplate").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}` — Update deviceManagementIntent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::DeviceManagementIntent) -> Call<models::DeviceManagementIntent> {
            let operation = &Operation {
                name: "deviceManagementIntent: update",
                method: Method::Patch,
                path: "/deviceManagement/intents/{deviceManagementIntentId}",
                pages: &["intune-deviceintent-devicemanagementintent-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /deviceManagement/intents/{deviceManagementIntentId}/updateSettings` — updateSettings action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update_settings(&self, body: requests::device_management_intent::UpdateSettingsRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementIntent: update_settings",
                method: Method::Post,
                path: "/deviceManagement/intents/{deviceManagementIntentId}/updateSettings",
                pages: &["intune-deviceintent-devicemanagementintent-updatesettings"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("updateSettings").call(operation).json(body)
        }

        /// `/deviceManagement/intents/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceManagement/intents/{id}/categories`
        pub fn categories(&self) -> categories::Categories {
            categories::Categories(self.0.name("categories"))
        }

        /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries`
        pub fn device_setting_state_summaries(&self) -> device_setting_state_summaries::DeviceSettingStateSummaries {
            device_setting_state_summaries::DeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
        }

        /// `/deviceManagement/intents/{id}/deviceStateSummary`
        pub fn device_state_summary(&self) -> device_state_summary::DeviceStateSummary {
            device_state_summary::DeviceStateSummary(self.0.name("deviceStateSummary"))
        }

        /// `/deviceManagement/intents/{id}/deviceStates`
        pub fn device_states(&self) -> device_states::DeviceStates {
            device_states::DeviceStates(self.0.name("deviceStates"))
        }

        /// `/deviceManagement/intents/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }

        /// `/deviceManagement/intents/{id}/userStateSummary`
        pub fn user_state_summary(&self) -> user_state_summary::UserStateSummary {
            user_state_summary::UserStateSummary(self.0.name("userStateSummary"))
        }

        /// `/deviceManagement/intents/{id}/userStates`
        pub fn user_states(&self) -> user_states::UserStates {
            user_states::UserStates(self.0.name("userStates"))
        }
    }

    /// `/deviceManagement/intents/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/assignments` — Create deviceManagementIntentAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementIntentAssignment,
            ) -> Call<models::DeviceManagementIntentAssignment> {
                let operation = &Operation {
                    name: "deviceManagementIntentAssignment: create",
                    method: Method::Post,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/assignments",
                    pages: &["intune-deviceintent-devicemanagementintentassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/assignments` — List deviceManagementIntentAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementIntentAssignment> {
                let operation = &Operation {
                    name: "deviceManagementIntentAssignment: list",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/assignments",
                    pages: &["intune-deviceintent-devicemanagementintentassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intents/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Delete deviceManagementIntentAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementIntentAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}",
                        pages: &["intune-deviceintent-devicemanagementintentassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Get deviceManagementIntentAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementIntentAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementIntentAssignment: get",
                        method: Method::Get,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}",
                        pages: &["intune-deviceintent-devicemanagementintentassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Update deviceManagementIntentAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementIntentAssignment,
                ) -> Call<models::DeviceManagementIntentAssignment> {
                    let operation = &Operation {
                        name: "deviceManagementIntentAssignment: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}",
                        pages: &["intune-deviceintent-devicemanagementintentassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/intents/{id}/categories`
    pub mod categories {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/categories`
            Categories
        }

        impl Categories {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/categories` — Create deviceManagementIntentSettingCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementIntentSettingCategory,
            ) -> Call<models::DeviceManagementIntentSettingCategory> {
                let operation = &Operation {
                    name: "deviceManagementIntentSettingCategory: create",
                    method: Method::Post,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/categories",
                    pages: &["intune-deviceintent-devicemanagementintentsettingcategory-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories` — List deviceManagementIntentSettingCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementIntentSettingCategory> {
                let operation = &Operation {
                    name: "deviceManagementIntentSettingCategory: list",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/categories",
                    pages: &["intune-deviceintent-devicemanagementintentsettingcategory-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intents/{id}/categories/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/categories/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/categories/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Delete deviceManagementIntentSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementIntentSettingCategory: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementintentsettingcategory-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Get deviceManagementIntentSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementIntentSettingCategory> {
                    let operation = &Operation {
                        name: "deviceManagementIntentSettingCategory: get",
                        method: Method::Get,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementintentsettingcategory-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Update deviceManagementIntentSettingCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementIntentSettingCategory,
                ) -> Call<models::DeviceManagementIntentSettingCategory> {
                    let operation = &Operation {
                        name: "deviceManagementIntentSettingCategory: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}",
                        pages: &["intune-deviceintent-devicemanagementintentsettingcategory-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions`
                pub fn setting_definitions(&self) -> setting_definitions::SettingDefinitions {
                    setting_definitions::SettingDefinitions(self.0.name("settingDefinitions"))
                }

                /// `/deviceManagement/intents/{id}/categories/{id}/settings`
                pub fn settings(&self) -> settings::Settings {
                    settings::Settings(self.0.name("settings"))
                }
            }

            /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions`
            pub mod setting_definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions`
                    SettingDefinitions
                }

                impl SettingDefinitions {
                    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions` — Create deviceManagementSettingDefinition
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
                            path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions",
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

                    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions` — List deviceManagementSettingDefinitions
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
                            path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions",
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

                    /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Delete deviceManagementSettingDefinition
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
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

                        /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Get deviceManagementSettingDefinition
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
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

                        /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Update deviceManagementSettingDefinition
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}",
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

            /// `/deviceManagement/intents/{id}/categories/{id}/settings`
            pub mod settings {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/intents/{id}/categories/{id}/settings`
                    Settings
                }

                impl Settings {
                    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings` — Create deviceManagementStringSettingInstance
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
                            path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings",
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

                    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings` — List deviceManagementSettingInstances
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
                            path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings",
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

                    /// `/deviceManagement/intents/{id}/categories/{id}/settings/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/intents/{id}/categories/{id}/settings/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/intents/{id}/categories/{id}/settings/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Delete deviceManagementStringSettingInstance
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}",
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

                        /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Get deviceManagementSettingInstance
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}",
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

                        /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Update deviceManagementStringSettingInstance
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
                                path: "/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}",
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
    }

    /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries`
    pub mod device_setting_state_summaries {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries`
            DeviceSettingStateSummaries
        }

        impl DeviceSettingStateSummaries {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries` — Create deviceManagementIntentDeviceSettingStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementIntentDeviceSettingStateSummary,
            ) -> Call<models::DeviceManagementIntentDeviceSettingStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceSettingStateSummary: create",
                    method: Method::Post,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries` — List deviceManagementIntentDeviceSettingStateSummaries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementIntentDeviceSettingStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceSettingStateSummary: list",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries",
                    pages: &["intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Delete deviceManagementIntentDeviceSettingStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceSettingStateSummary: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Get deviceManagementIntentDeviceSettingStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceSettingStateSummary> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceSettingStateSummary: get",
                        method: Method::Get,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Update deviceManagementIntentDeviceSettingStateSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementIntentDeviceSettingStateSummary,
                ) -> Call<models::DeviceManagementIntentDeviceSettingStateSummary> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceSettingStateSummary: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/intents/{id}/deviceStateSummary`
    pub mod device_state_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/deviceStateSummary`
            DeviceStateSummary
        }

        impl DeviceStateSummary {
            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary` — Get deviceManagementIntentDeviceStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceStateSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary",
                    pages: &["intune-deviceintent-devicemanagementintentdevicestatesummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary` — Update deviceManagementIntentDeviceStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementIntentDeviceStateSummary,
            ) -> Call<models::DeviceManagementIntentDeviceStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceStateSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary",
                    pages: &["intune-deviceintent-devicemanagementintentdevicestatesummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/intents/{id}/deviceStates`
    pub mod device_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/deviceStates`
            DeviceStates
        }

        impl DeviceStates {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/deviceStates` — Create deviceManagementIntentDeviceState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementIntentDeviceState,
            ) -> Call<models::DeviceManagementIntentDeviceState> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceState: create",
                    method: Method::Post,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStates",
                    pages: &["intune-deviceintent-devicemanagementintentdevicestate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStates` — List deviceManagementIntentDeviceStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementIntentDeviceState> {
                let operation = &Operation {
                    name: "deviceManagementIntentDeviceState: list",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStates",
                    pages: &["intune-deviceintent-devicemanagementintentdevicestate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intents/{id}/deviceStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/deviceStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/deviceStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Delete deviceManagementIntentDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicestate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Get deviceManagementIntentDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceState> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceState: get",
                        method: Method::Get,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicestate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Update deviceManagementIntentDeviceState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementIntentDeviceState,
                ) -> Call<models::DeviceManagementIntentDeviceState> {
                    let operation = &Operation {
                        name: "deviceManagementIntentDeviceState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentdevicestate-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/intents/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/settings`
            Settings
        }

        impl Settings {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/settings` — Create deviceManagementStringSettingInstance
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
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/settings",
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

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/settings` — List deviceManagementSettingInstances
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
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/settings",
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

            /// `/deviceManagement/intents/{id}/settings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/settings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/settings/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}` — Delete deviceManagementStringSettingInstance
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
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}",
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

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}` — Get deviceManagementSettingInstance
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
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}",
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

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}` — Update deviceManagementStringSettingInstance
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
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}",
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

    /// `/deviceManagement/intents/{id}/userStateSummary`
    pub mod user_state_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/userStateSummary`
            UserStateSummary
        }

        impl UserStateSummary {
            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStateSummary` — Get deviceManagementIntentUserStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceManagementIntentUserStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentUserStateSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/userStateSummary",
                    pages: &["intune-deviceintent-devicemanagementintentuserstatesummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/userStateSummary` — Update deviceManagementIntentUserStateSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementIntentUserStateSummary,
            ) -> Call<models::DeviceManagementIntentUserStateSummary> {
                let operation = &Operation {
                    name: "deviceManagementIntentUserStateSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/userStateSummary",
                    pages: &["intune-deviceintent-devicemanagementintentuserstatesummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/intents/{id}/userStates`
    pub mod user_states {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/intents/{id}/userStates`
            UserStates
        }

        impl UserStates {
            /// `POST /deviceManagement/intents/{deviceManagementIntentId}/userStates` — Create deviceManagementIntentUserState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::DeviceManagementIntentUserState,
            ) -> Call<models::DeviceManagementIntentUserState> {
                let operation = &Operation {
                    name: "deviceManagementIntentUserState: create",
                    method: Method::Post,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/userStates",
                    pages: &["intune-deviceintent-devicemanagementintentuserstate-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStates` — List deviceManagementIntentUserStates
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::DeviceManagementIntentUserState> {
                let operation = &Operation {
                    name: "deviceManagementIntentUserState: list",
                    method: Method::Get,
                    path: "/deviceManagement/intents/{deviceManagementIntentId}/userStates",
                    pages: &["intune-deviceintent-devicemanagementintentuserstate-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/intents/{id}/userStates/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/intents/{id}/userStates/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/intents/{id}/userStates/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Delete deviceManagementIntentUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "deviceManagementIntentUserState: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentuserstate-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Get deviceManagementIntentUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::DeviceManagementIntentUserState> {
                    let operation = &Operation {
                        name: "deviceManagementIntentUserState: get",
                        method: Method::Get,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentuserstate-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Update deviceManagementIntentUserState
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::DeviceManagementIntentUserState,
                ) -> Call<models::DeviceManagementIntentUserState> {
                    let operation = &Operation {
                        name: "deviceManagementIntentUserState: update",
                        method: Method::Patch,
                        path: "/deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}",
                        pages: &["intune-deviceintent-devicemanagementintentuserstate-update"],
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
