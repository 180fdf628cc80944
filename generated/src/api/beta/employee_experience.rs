// Written by `cargo xtask gen`; do not edit.
//! `/employeeExperience`

use super::models;

crate::runtime::node! {
    /// `/employeeExperience`
    EmployeeExperience
}

impl EmployeeExperience {
    /// `/employeeExperience/learningProviders`
    pub fn learning_providers(&self) -> learning_providers::LearningProviders {
        learning_providers::LearningProviders(self.0.name("learningProviders"))
    }
}

/// `/employeeExperience/learningProviders`
pub mod learning_providers {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/employeeExperience/learningProviders`
        LearningProviders
    }

    impl LearningProviders {
        /// `POST /employeeExperience/learningProviders` — Create learningProvider
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-learningproviders?view=graph-rest-beta)
        /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `LearningProvider.ReadWrite`
        pub fn create(&self, body: models::LearningProvider) -> Call<models::LearningProvider> {
            let operation = &Operation {
                name: "employeeExperience: create",
                method: Method::Post,
                path: "/employeeExperience/learningProviders",
                pages: &["employeeexperience-post-learningproviders"],
                work: "LearningProvider.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /employeeExperience/learningProviders` — List learningproviders
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-learningproviders?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `LearningProvider.Read`
        pub fn list(&self) -> List<models::LearningProvider> {
            let operation = &Operation {
                name: "employeeExperience: list",
                method: Method::Get,
                path: "/employeeExperience/learningProviders",
                pages: &["employeeexperience-list-learningproviders"],
                work: "LearningProvider.Read",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/employeeExperience/learningProviders/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/employeeExperience/learningProviders/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/employeeExperience/learningProviders/{id}`
            Id
        }

        impl Id {
            /// `GET /employeeExperience/learningProviders/{id}` — Get learningProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `LearningProvider.Read`
            pub fn get(&self) -> Get<models::LearningProvider> {
                let operation = &Operation {
                    name: "learningProvider: get",
                    method: Method::Get,
                    path: "/employeeExperience/learningProviders/{id}",
                    pages: &["learningprovider-get"],
                    work: "LearningProvider.Read",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/$ref` — Delete learningProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-delete-learningproviders?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `LearningProvider.ReadWrite`
            pub fn remove_ref(&self) -> Call<()> {
                let operation = &Operation {
                    name: "employeeExperience: remove_ref",
                    method: Method::Delete,
                    path: "/employeeExperience/learningProviders/{learningProviderId}/$ref",
                    pages: &["employeeexperience-delete-learningproviders"],
                    work: "LearningProvider.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation)
            }

            /// `PATCH /employeeExperience/learningProviders/{learningProviderId}` — Update learningProvider
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-update?view=graph-rest-beta)
            /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `LearningProvider.ReadWrite`
            pub fn update(&self, body: models::LearningProvider) -> Call<()> {
                let operation = &Operation {
                    name: "learningProvider: update",
                    method: Method::Patch,
                    path: "/employeeExperience/learningProviders/{learningProviderId}",
                    pages: &["learningprovider-update"],
                    work: "LearningProvider.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/employeeExperience/learningProviders/{id}/learningContents`
            pub fn learning_contents(&self) -> learning_contents::LearningContents {
                learning_contents::LearningContents(self.0.name("learningContents"))
            }
        }

        /// `/employeeExperience/learningProviders/{id}/learningContents`
        pub mod learning_contents {
            use super::models;
            use crate::runtime::{Argument, List, Method, Operation};

            crate::runtime::node! {
                /// `/employeeExperience/learningProviders/{id}/learningContents`
                LearningContents
            }

            impl LearningContents {
                /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents` — List learningContents
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcontents?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `LearningContent.Read.All`
                /// - application: `LearningContent.Read.All`
                pub fn list(&self) -> List<models::LearningContent> {
                    let operation = &Operation {
                        name: "learningProvider: list",
                        method: Method::Get,
                        path: "/employeeExperience/learningProviders/{learningProviderId}/learningContents",
                        pages: &["learningprovider-list-learningcontents"],
                        work: "LearningContent.Read.All",
                        personal: "",
                        application: "LearningContent.Read.All",
                    };
                    self.0.list(operation)
                }

                /// `/employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')`
                pub fn by_external_id(&self, external_id: &str) -> by_external_id::ByExternalId {
                    by_external_id::ByExternalId(
                        self.0.alternate_key(&[("externalId", Argument::quoted(external_id))], true),
                    )
                }

                /// `/employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}`
                pub fn external_id_external_id(&self) -> external_id_external_id::ExternalIdExternalId {
                    external_id_external_id::ExternalIdExternalId(self.0.name("{externalId='{externalId}'}"))
                }

                /// `/employeeExperience/learningProviders/{id}/learningContents/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')`
            pub mod by_external_id {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')`
                    ByExternalId
                }

                impl ByExternalId {
                    /// `PATCH /employeeExperience/learningProviders/{registrationId}/learningContents(externalId='{externalId}')` — Update learningContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-update?view=graph-rest-beta)
                    /// Required: `contentWebUrl`, `externalId`, `languageTag`, `title`. Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `LearningContent.ReadWrite.All`
                    /// - application: `LearningContent.ReadWrite.All`
                    pub fn update(&self, body: models::LearningContent) -> Call<models::LearningContent> {
                        let operation = &Operation {
                            name: "learningContent: update",
                            method: Method::Patch,
                            path: "/employeeExperience/learningProviders/{registrationId}/learningContents(externalId='{externalId}')",
                            pages: &["learningcontent-update"],
                            work: "LearningContent.ReadWrite.All",
                            personal: "",
                            application: "LearningContent.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }

            /// `/employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}`
            pub mod external_id_external_id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}`
                    ExternalIdExternalId
                }

                impl ExternalIdExternalId {
                    /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId='{externalId}'}/$ref` — Delete learningContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-delete-learningcontents?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `LearningContent.ReadWrite.All`
                    /// - application: `LearningContent.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "learningProvider: remove_ref",
                            method: Method::Delete,
                            path: "/employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId='{externalId}'}/$ref",
                            pages: &["learningprovider-delete-learningcontents"],
                            work: "LearningContent.ReadWrite.All",
                            personal: "",
                            application: "LearningContent.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }

            /// `/employeeExperience/learningProviders/{id}/learningContents/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/employeeExperience/learningProviders/{id}/learningContents/{id}`
                    Id
                }

                impl Id {
                    /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId}` — Get learningContent
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `LearningContent.Read.All`
                    /// - application: `LearningContent.Read.All`
                    pub fn get(&self) -> Get<models::LearningContent> {
                        let operation = &Operation {
                            name: "learningContent: get",
                            method: Method::Get,
                            path: "/employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId}",
                            pages: &["learningcontent-get"],
                            work: "LearningContent.Read.All",
                            personal: "",
                            application: "LearningContent.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}
