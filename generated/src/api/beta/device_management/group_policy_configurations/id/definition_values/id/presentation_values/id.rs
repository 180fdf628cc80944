// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}`

use super::super::super::super::super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}`
    Id
}

impl Id {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Delete groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-delete?view=graph-rest-beta) and 4 more
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "groupPolicyPresentationValue: delete",
            method: Method::Delete,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}",
            pages: &[
                "intune-grouppolicy-grouppolicypresentationvalue-delete",
                "intune-grouppolicy-grouppolicypresentationvaluelist-delete",
                "intune-grouppolicy-grouppolicypresentationvaluetext-delete",
                "intune-grouppolicy-grouppolicypresentationvalueboolean-delete",
                "intune-grouppolicy-grouppolicypresentationvaluedecimal-delete",
                "intune-grouppolicy-grouppolicypresentationvaluemultitext-delete",
                "intune-grouppolicy-grouppolicypresentationvaluelongdecimal-delete",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Get groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-get?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::GroupPolicyPresentationValue> {
        let operation = &Operation {
            name: "groupPolicyPresentationValue: get",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}",
            pages: &[
                "intune-grouppolicy-grouppolicypresentationvalue-get",
                "intune-grouppolicy-grouppolicypresentationvaluelist-get",
                "intune-grouppolicy-grouppolicypresentationvaluetext-get",
                "intune-grouppolicy-grouppolicypresentationvalueboolean-get",
                "intune-grouppolicy-grouppolicypresentationvaluedecimal-get",
                "intune-grouppolicy-grouppolicypresentationvaluemultitext-get",
                "intune-grouppolicy-grouppolicypresentationvaluelongdecimal-get",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Update groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-update?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: impl Into<models::GroupPolicyPresentationValue>,
    ) -> Call<models::GroupPolicyPresentationValue> {
        let operation = &Operation {
            name: "groupPolicyPresentationValue: update",
            method: Method::Patch,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}",
            pages: &[
                "intune-grouppolicy-grouppolicypresentationvalue-update",
                "intune-grouppolicy-grouppolicypresentationvaluelist-update",
                "intune-grouppolicy-grouppolicypresentationvaluetext-update",
                "intune-grouppolicy-grouppolicypresentationvalueboolean-update",
                "intune-grouppolicy-grouppolicypresentationvaluedecimal-update",
                "intune-grouppolicy-grouppolicypresentationvaluemultitext-update",
                "intune-grouppolicy-grouppolicypresentationvaluelongdecimal-update",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::GroupPolicyPresentationValue>::into(body))
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue`
    pub fn definition_value(&self) -> definition_value::DefinitionValue {
        definition_value::DefinitionValue(self.0.name("definitionValue"))
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation`
    pub fn presentation(&self) -> presentation::Presentation {
        presentation::Presentation(self.0.name("presentation"))
    }
}

/// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue`
pub mod definition_value {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue`
        DefinitionValue
    }

    impl DefinitionValue {
        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue` — Delete groupPolicyDefinitionValue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyDefinitionValue: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue",
                pages: &["intune-grouppolicy-grouppolicydefinitionvalue-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue` — Get groupPolicyDefinitionValue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyDefinitionValue> {
            let operation = &Operation {
                name: "groupPolicyDefinitionValue: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue",
                pages: &["intune-grouppolicy-grouppolicydefinitionvalue-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue` — Update groupPolicyDefinitionValue
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::GroupPolicyDefinitionValue) -> Call<models::GroupPolicyDefinitionValue> {
            let operation = &Operation {
                name: "groupPolicyDefinitionValue: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue",
                pages: &["intune-grouppolicy-grouppolicydefinitionvalue-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation`
pub mod presentation {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation`
        Presentation
    }

    impl Presentation {
        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Delete groupPolicyPresentationText
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtextbox-delete?view=graph-rest-beta) and 7 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyPresentationText: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation",
                pages: &[
                    "intune-grouppolicy-grouppolicypresentationtext-delete",
                    "intune-grouppolicy-grouppolicypresentationlistbox-delete",
                    "intune-grouppolicy-grouppolicypresentationtextbox-delete",
                    "intune-grouppolicy-grouppolicypresentationcheckbox-delete",
                    "intune-grouppolicy-grouppolicypresentationcombobox-delete",
                    "intune-grouppolicy-grouppolicyuploadedpresentation-delete",
                    "intune-grouppolicy-grouppolicypresentationdropdownlist-delete",
                    "intune-grouppolicy-grouppolicypresentationmultitextbox-delete",
                    "intune-grouppolicy-grouppolicypresentationdecimaltextbox-delete",
                    "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Get groupPolicyPresentation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-get?view=graph-rest-beta) and 8 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyPresentation> {
            let operation = &Operation {
                name: "groupPolicyPresentation: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation",
                pages: &[
                    "intune-grouppolicy-grouppolicypresentation-get",
                    "intune-grouppolicy-grouppolicypresentationtext-get",
                    "intune-grouppolicy-grouppolicypresentationlistbox-get",
                    "intune-grouppolicy-grouppolicypresentationtextbox-get",
                    "intune-grouppolicy-grouppolicypresentationcheckbox-get",
                    "intune-grouppolicy-grouppolicypresentationcombobox-get",
                    "intune-grouppolicy-grouppolicyuploadedpresentation-get",
                    "intune-grouppolicy-grouppolicypresentationdropdownlist-get",
                    "intune-grouppolicy-grouppolicypresentationmultitextbox-get",
                    "intune-grouppolicy-grouppolicypresentationdecimaltextbox-get",
                    "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Update groupPolicyPresentation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-update?view=graph-rest-beta) and 8 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::GroupPolicyPresentation>,
        ) -> Call<models::GroupPolicyPresentation> {
            let operation = &Operation {
                name: "groupPolicyPresentation: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation",
                pages: &[
                    "intune-grouppolicy-grouppolicypresentation-update",
                    "intune-grouppolicy-grouppolicypresentationtext-update",
                    "intune-grouppolicy-grouppolicypresentationlistbox-update",
                    "intune-grouppolicy-grouppolicypresentationtextbox-update",
                    "intune-grouppolicy-grouppolicypresentationcheckbox-update",
                    "intune-grouppolicy-grouppolicypresentationcombobox-update",
                    "intune-grouppolicy-grouppolicyuploadedpresentation-update",
                    "intune-grouppolicy-grouppolicypresentationdropdownlist-update",
                    "intune-grouppolicy-grouppolicypresentationmultitextbox-update",
                    "intune-grouppolicy-grouppolicypresentationdecimaltextbox-update",
                    "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::GroupPolicyPresentation>::into(body))
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition`
        pub fn definition(&self) -> definition::Definition {
            definition::Definition(self.0.name("definition"))
        }
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition`
    pub mod definition {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition`
            Definition
        }

        impl Definition {
            /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition` — Delete groupPolicyUploadedDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "groupPolicyUploadedDefinition: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition",
                    pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition` — Get groupPolicyDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
                let operation = &Operation {
                    name: "groupPolicyDefinition: get",
                    method: Method::Get,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition",
                    pages: &[
                        "intune-grouppolicy-grouppolicydefinition-get",
                        "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition` — Update groupPolicyDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::GroupPolicyDefinition>,
            ) -> Call<models::GroupPolicyDefinition> {
                let operation = &Operation {
                    name: "groupPolicyDefinition: update",
                    method: Method::Patch,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition",
                    pages: &[
                        "intune-grouppolicy-grouppolicydefinition-update",
                        "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category`
            pub fn category(&self) -> category::Category {
                category::Category(self.0.name("category"))
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile`
            pub fn definition_file(&self) -> definition_file::DefinitionFile {
                definition_file::DefinitionFile(self.0.name("definitionFile"))
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition`
            pub fn next_version_definition(&self) -> next_version_definition::NextVersionDefinition {
                next_version_definition::NextVersionDefinition(self.0.name("nextVersionDefinition"))
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations`
            pub fn presentations(&self) -> presentations::Presentations {
                presentations::Presentations(self.0.name("presentations"))
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition`
            pub fn previous_version_definition(&self) -> previous_version_definition::PreviousVersionDefinition {
                previous_version_definition::PreviousVersionDefinition(self.0.name("previousVersionDefinition"))
            }
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category`
        pub mod category {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category`
                Category
            }

            impl Category {
                /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category` — Delete groupPolicyUploadedCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "groupPolicyUploadedCategory: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category",
                        pages: &["intune-grouppolicy-grouppolicyuploadedcategory-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category` — Get groupPolicyCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::GroupPolicyCategory> {
                    let operation = &Operation {
                        name: "groupPolicyCategory: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category",
                        pages: &[
                            "intune-grouppolicy-grouppolicycategory-get",
                            "intune-grouppolicy-grouppolicyuploadedcategory-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category` — Update groupPolicyCategory
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::GroupPolicyCategory>,
                ) -> Call<models::GroupPolicyCategory> {
                    let operation = &Operation {
                        name: "groupPolicyCategory: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category",
                        pages: &[
                            "intune-grouppolicy-grouppolicycategory-update",
                            "intune-grouppolicy-grouppolicyuploadedcategory-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::GroupPolicyCategory>::into(body))
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children`
                pub fn children(&self) -> children::Children {
                    children::Children(self.0.name("children"))
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitionFile`
                pub fn definition_file(&self) -> definition_file::DefinitionFile {
                    definition_file::DefinitionFile(self.0.name("definitionFile"))
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions`
                pub fn definitions(&self) -> definitions::Definitions {
                    definitions::Definitions(self.0.name("definitions"))
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent`
                pub fn parent(&self) -> parent::Parent {
                    parent::Parent(self.0.name("parent"))
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children`
            pub mod children {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children`
                    Children
                }

                impl Children {
                    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children` — Create groupPolicyUploadedCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::GroupPolicyUploadedCategory,
                    ) -> Call<models::GroupPolicyUploadedCategory> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedCategory: create",
                            method: Method::Post,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children",
                            pages: &["intune-grouppolicy-grouppolicyuploadedcategory-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children` — List groupPolicyUploadedCategories
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::GroupPolicyUploadedCategory> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedCategory: list",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children",
                            pages: &["intune-grouppolicy-grouppolicyuploadedcategory-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}` — Delete groupPolicyUploadedCategory
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "groupPolicyUploadedCategory: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}",
                                pages: &["intune-grouppolicy-grouppolicyuploadedcategory-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}` — Get groupPolicyCategory
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::GroupPolicyCategory> {
                            let operation = &Operation {
                                name: "groupPolicyCategory: get",
                                method: Method::Get,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicycategory-get",
                                    "intune-grouppolicy-grouppolicyuploadedcategory-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}` — Update groupPolicyCategory
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::GroupPolicyCategory>,
                        ) -> Call<models::GroupPolicyCategory> {
                            let operation = &Operation {
                                name: "groupPolicyCategory: update",
                                method: Method::Patch,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicycategory-update",
                                    "intune-grouppolicy-grouppolicyuploadedcategory-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::GroupPolicyCategory>::into(body))
                        }
                    }
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitionFile`
            pub mod definition_file {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitionFile`
                    DefinitionFile
                }

                impl DefinitionFile {
                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile` — Get groupPolicyDefinitionFile
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::GroupPolicyDefinitionFile> {
                        let operation = &Operation {
                            name: "groupPolicyDefinitionFile: get",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile",
                            pages: &["intune-grouppolicy-grouppolicydefinitionfile-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile` — Update groupPolicyDefinitionFile
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: impl Into<models::GroupPolicyDefinitionFile>,
                    ) -> Call<models::GroupPolicyDefinitionFile> {
                        let operation = &Operation {
                            name: "groupPolicyDefinitionFile: update",
                            method: Method::Patch,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile",
                            pages: &["intune-grouppolicy-grouppolicydefinitionfile-update"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::GroupPolicyDefinitionFile>::into(body))
                    }
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions`
            pub mod definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions`
                    Definitions
                }

                impl Definitions {
                    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions` — Create groupPolicyUploadedDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::GroupPolicyUploadedDefinition,
                    ) -> Call<models::GroupPolicyUploadedDefinition> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedDefinition: create",
                            method: Method::Post,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions",
                            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions` — List groupPolicyUploadedDefinitions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::GroupPolicyUploadedDefinition> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedDefinition: list",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions",
                            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}` — Delete groupPolicyUploadedDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "groupPolicyUploadedDefinition: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}",
                                pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}` — Get groupPolicyDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
                            let operation = &Operation {
                                name: "groupPolicyDefinition: get",
                                method: Method::Get,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicydefinition-get",
                                    "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}` — Update groupPolicyDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::GroupPolicyDefinition>,
                        ) -> Call<models::GroupPolicyDefinition> {
                            let operation = &Operation {
                                name: "groupPolicyDefinition: update",
                                method: Method::Patch,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicydefinition-update",
                                    "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
                        }
                    }
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent`
            pub mod parent {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent`
                    Parent
                }

                impl Parent {
                    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent` — Delete groupPolicyUploadedCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedCategory: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent",
                            pages: &["intune-grouppolicy-grouppolicyuploadedcategory-delete"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent` — Get groupPolicyCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::GroupPolicyCategory> {
                        let operation = &Operation {
                            name: "groupPolicyCategory: get",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent",
                            pages: &[
                                "intune-grouppolicy-grouppolicycategory-get",
                                "intune-grouppolicy-grouppolicyuploadedcategory-get",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent` — Update groupPolicyCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: impl Into<models::GroupPolicyCategory>,
                    ) -> Call<models::GroupPolicyCategory> {
                        let operation = &Operation {
                            name: "groupPolicyCategory: update",
                            method: Method::Patch,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent",
                            pages: &[
                                "intune-grouppolicy-grouppolicycategory-update",
                                "intune-grouppolicy-grouppolicyuploadedcategory-update",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::GroupPolicyCategory>::into(body))
                    }
                }
            }
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile`
        pub mod definition_file {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile`
                DefinitionFile
            }

            impl DefinitionFile {
                /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile` — Get groupPolicyDefinitionFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::GroupPolicyDefinitionFile> {
                    let operation = &Operation {
                        name: "groupPolicyDefinitionFile: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile",
                        pages: &["intune-grouppolicy-grouppolicydefinitionfile-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile` — Update groupPolicyDefinitionFile
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::GroupPolicyDefinitionFile>,
                ) -> Call<models::GroupPolicyDefinitionFile> {
                    let operation = &Operation {
                        name: "groupPolicyDefinitionFile: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile",
                        pages: &["intune-grouppolicy-grouppolicydefinitionfile-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::GroupPolicyDefinitionFile>::into(body))
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile`
                pub fn as_group_policy_uploaded_definition_file(
                    &self,
                ) -> as_group_policy_uploaded_definition_file::AsGroupPolicyUploadedDefinitionFile
                {
                    as_group_policy_uploaded_definition_file::AsGroupPolicyUploadedDefinitionFile(
                        self.0.name("microsoft.graph.groupPolicyUploadedDefinitionFile"),
                    )
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions`
                pub fn definitions(&self) -> definitions::Definitions {
                    definitions::Definitions(self.0.name("definitions"))
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile`
            pub mod as_group_policy_uploaded_definition_file {
                use super::models;

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile`
                    AsGroupPolicyUploadedDefinitionFile
                }

                impl AsGroupPolicyUploadedDefinitionFile {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations`
                    pub fn group_policy_operations(&self) -> group_policy_operations::GroupPolicyOperations {
                        group_policy_operations::GroupPolicyOperations(self.0.name("groupPolicyOperations"))
                    }
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations`
                pub mod group_policy_operations {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations`
                        GroupPolicyOperations
                    }

                    impl GroupPolicyOperations {
                        /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations` — Create groupPolicyOperation
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-create?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn create(&self, body: models::GroupPolicyOperation) -> Call<models::GroupPolicyOperation> {
                            let operation = &Operation {
                                name: "groupPolicyOperation: create",
                                method: Method::Post,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations",
                                pages: &["intune-grouppolicy-grouppolicyoperation-create"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations` — List groupPolicyOperations
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-list?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn list(&self) -> List<models::GroupPolicyOperation> {
                            let operation = &Operation {
                                name: "groupPolicyOperation: list",
                                method: Method::Get,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations",
                                pages: &["intune-grouppolicy-grouppolicyoperation-list"],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }

                        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Delete groupPolicyOperation
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-delete?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "groupPolicyOperation: delete",
                                    method: Method::Delete,
                                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}",
                                    pages: &["intune-grouppolicy-grouppolicyoperation-delete"],
                                    work: "DeviceManagementConfiguration.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }

                            /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Get groupPolicyOperation
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                            pub fn get(&self) -> Get<models::GroupPolicyOperation> {
                                let operation = &Operation {
                                    name: "groupPolicyOperation: get",
                                    method: Method::Get,
                                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}",
                                    pages: &["intune-grouppolicy-grouppolicyoperation-get"],
                                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Update groupPolicyOperation
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-update?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                            pub fn update(
                                &self,
                                body: models::GroupPolicyOperation,
                            ) -> Call<models::GroupPolicyOperation> {
                                let operation = &Operation {
                                    name: "groupPolicyOperation: update",
                                    method: Method::Patch,
                                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}",
                                    pages: &["intune-grouppolicy-grouppolicyoperation-update"],
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

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions`
            pub mod definitions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions`
                    Definitions
                }

                impl Definitions {
                    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions` — Create groupPolicyUploadedDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-create?view=graph-rest-beta)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn create(
                        &self,
                        body: models::GroupPolicyUploadedDefinition,
                    ) -> Call<models::GroupPolicyUploadedDefinition> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedDefinition: create",
                            method: Method::Post,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions",
                            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-create"],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions` — List groupPolicyUploadedDefinitions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn list(&self) -> List<models::GroupPolicyUploadedDefinition> {
                        let operation = &Operation {
                            name: "groupPolicyUploadedDefinition: list",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions",
                            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-list"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` — Delete groupPolicyUploadedDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "groupPolicyUploadedDefinition: delete",
                                method: Method::Delete,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}",
                                pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` — Get groupPolicyDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
                            let operation = &Operation {
                                name: "groupPolicyDefinition: get",
                                method: Method::Get,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicydefinition-get",
                                    "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                                ],
                                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` — Update groupPolicyDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                        pub fn update(
                            &self,
                            body: impl Into<models::GroupPolicyDefinition>,
                        ) -> Call<models::GroupPolicyDefinition> {
                            let operation = &Operation {
                                name: "groupPolicyDefinition: update",
                                method: Method::Patch,
                                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}",
                                pages: &[
                                    "intune-grouppolicy-grouppolicydefinition-update",
                                    "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                                ],
                                work: "DeviceManagementConfiguration.ReadWrite.All",
                                personal: "",
                                application: "DeviceManagementConfiguration.ReadWrite.All",
                            };
                            self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
                        }
                    }
                }
            }
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition`
        pub mod next_version_definition {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition`
                NextVersionDefinition
            }

            impl NextVersionDefinition {
                /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition` — Delete groupPolicyUploadedDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "groupPolicyUploadedDefinition: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition",
                        pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition` — Get groupPolicyDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
                    let operation = &Operation {
                        name: "groupPolicyDefinition: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition",
                        pages: &[
                            "intune-grouppolicy-grouppolicydefinition-get",
                            "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition` — Update groupPolicyDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::GroupPolicyDefinition>,
                ) -> Call<models::GroupPolicyDefinition> {
                    let operation = &Operation {
                        name: "groupPolicyDefinition: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/nextVersionDefinition",
                        pages: &[
                            "intune-grouppolicy-grouppolicydefinition-update",
                            "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
                }
            }
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations`
        pub mod presentations {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations`
                Presentations
            }

            impl Presentations {
                /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations` — Create groupPolicyPresentationText
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtextbox-create?view=graph-rest-beta) and 7 more
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::GroupPolicyPresentationText,
                ) -> Call<models::GroupPolicyPresentationText> {
                    let operation = &Operation {
                        name: "groupPolicyPresentationText: create",
                        method: Method::Post,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations",
                        pages: &[
                            "intune-grouppolicy-grouppolicypresentationtext-create",
                            "intune-grouppolicy-grouppolicypresentationlistbox-create",
                            "intune-grouppolicy-grouppolicypresentationtextbox-create",
                            "intune-grouppolicy-grouppolicypresentationcheckbox-create",
                            "intune-grouppolicy-grouppolicypresentationcombobox-create",
                            "intune-grouppolicy-grouppolicyuploadedpresentation-create",
                            "intune-grouppolicy-grouppolicypresentationdropdownlist-create",
                            "intune-grouppolicy-grouppolicypresentationmultitextbox-create",
                            "intune-grouppolicy-grouppolicypresentationdecimaltextbox-create",
                            "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-create",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations` — List groupPolicyPresentationTexts
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtextbox-list?view=graph-rest-beta) and 7 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn list(&self) -> List<models::GroupPolicyPresentationText> {
                    let operation = &Operation {
                        name: "groupPolicyPresentationText: list",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations",
                        pages: &[
                            "intune-grouppolicy-grouppolicypresentationtext-list",
                            "intune-grouppolicy-grouppolicypresentationlistbox-list",
                            "intune-grouppolicy-grouppolicypresentationtextbox-list",
                            "intune-grouppolicy-grouppolicypresentationcheckbox-list",
                            "intune-grouppolicy-grouppolicypresentationcombobox-list",
                            "intune-grouppolicy-grouppolicyuploadedpresentation-list",
                            "intune-grouppolicy-grouppolicypresentationdropdownlist-list",
                            "intune-grouppolicy-grouppolicypresentationmultitextbox-list",
                            "intune-grouppolicy-grouppolicypresentationdecimaltextbox-list",
                            "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-list",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}` — Delete groupPolicyPresentationText
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtextbox-delete?view=graph-rest-beta) and 7 more
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "groupPolicyPresentationText: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}",
                            pages: &[
                                "intune-grouppolicy-grouppolicypresentationtext-delete",
                                "intune-grouppolicy-grouppolicypresentationlistbox-delete",
                                "intune-grouppolicy-grouppolicypresentationtextbox-delete",
                                "intune-grouppolicy-grouppolicypresentationcheckbox-delete",
                                "intune-grouppolicy-grouppolicypresentationcombobox-delete",
                                "intune-grouppolicy-grouppolicyuploadedpresentation-delete",
                                "intune-grouppolicy-grouppolicypresentationdropdownlist-delete",
                                "intune-grouppolicy-grouppolicypresentationmultitextbox-delete",
                                "intune-grouppolicy-grouppolicypresentationdecimaltextbox-delete",
                                "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-delete",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}` — Get groupPolicyPresentation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-get?view=graph-rest-beta) and 8 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn get(&self) -> Get<models::GroupPolicyPresentation> {
                        let operation = &Operation {
                            name: "groupPolicyPresentation: get",
                            method: Method::Get,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}",
                            pages: &[
                                "intune-grouppolicy-grouppolicypresentation-get",
                                "intune-grouppolicy-grouppolicypresentationtext-get",
                                "intune-grouppolicy-grouppolicypresentationlistbox-get",
                                "intune-grouppolicy-grouppolicypresentationtextbox-get",
                                "intune-grouppolicy-grouppolicypresentationcheckbox-get",
                                "intune-grouppolicy-grouppolicypresentationcombobox-get",
                                "intune-grouppolicy-grouppolicyuploadedpresentation-get",
                                "intune-grouppolicy-grouppolicypresentationdropdownlist-get",
                                "intune-grouppolicy-grouppolicypresentationmultitextbox-get",
                                "intune-grouppolicy-grouppolicypresentationdecimaltextbox-get",
                                "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-get",
                            ],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}` — Update groupPolicyPresentation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-update?view=graph-rest-beta) and 8 more
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: impl Into<models::GroupPolicyPresentation>,
                    ) -> Call<models::GroupPolicyPresentation> {
                        let operation = &Operation {
                            name: "groupPolicyPresentation: update",
                            method: Method::Patch,
                            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}",
                            pages: &[
                                "intune-grouppolicy-grouppolicypresentation-update",
                                "intune-grouppolicy-grouppolicypresentationtext-update",
                                "intune-grouppolicy-grouppolicypresentationlistbox-update",
                                "intune-grouppolicy-grouppolicypresentationtextbox-update",
                                "intune-grouppolicy-grouppolicypresentationcheckbox-update",
                                "intune-grouppolicy-grouppolicypresentationcombobox-update",
                                "intune-grouppolicy-grouppolicyuploadedpresentation-update",
                                "intune-grouppolicy-grouppolicypresentationdropdownlist-update",
                                "intune-grouppolicy-grouppolicypresentationmultitextbox-update",
                                "intune-grouppolicy-grouppolicypresentationdecimaltextbox-update",
                                "intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-update",
                            ],
                            work: "DeviceManagementConfiguration.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All",
                        };
                        self.0.call(operation).json(Into::<models::GroupPolicyPresentation>::into(body))
                    }
                }
            }
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition`
        pub mod previous_version_definition {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition`
                PreviousVersionDefinition
            }

            impl PreviousVersionDefinition {
                /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition` — Delete groupPolicyUploadedDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "groupPolicyUploadedDefinition: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition",
                        pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition` — Get groupPolicyDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
                    let operation = &Operation {
                        name: "groupPolicyDefinition: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition",
                        pages: &[
                            "intune-grouppolicy-grouppolicydefinition-get",
                            "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition` — Update groupPolicyDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: impl Into<models::GroupPolicyDefinition>,
                ) -> Call<models::GroupPolicyDefinition> {
                    let operation = &Operation {
                        name: "groupPolicyDefinition: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/previousVersionDefinition",
                        pages: &[
                            "intune-grouppolicy-grouppolicydefinition-update",
                            "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
                }
            }
        }
    }
}
