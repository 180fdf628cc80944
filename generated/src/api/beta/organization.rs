// Written by `cargo xtask gen`; do not edit.
//! `/organization`

use crate::runtime::{List, Method, Operation};
use super::{models, requests};

crate::runtime::node! {
    /// `/organization`
    Organization
}

impl Organization {
    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-beta)
    /// Permissions: work: `User.Read`, `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::Organization> {
        let operation = &Operation {
            name: "organization: list",
            method: Method::Get,
            path: "/organization",
            pages: &[
                "organization-get",
                "organization-list",
                "intune-onboarding-organization-list",
            ],
            work: "User.Read Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/organization/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/organization/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/organization/{id}`
        Id
    }

    impl Id {
        /// `POST /organization/{organizationId}/activateService` — organization: activateService
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta)
        /// Permissions: work, application: `Directory.ReadWrite.All`. Status: 204.
        pub fn activate_service(
            &self,
            body: requests::organization::ActivateServiceRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "organization: activate_service",
                method: Method::Post,
                path: "/organization/{organizationId}/activateService",
                pages: &["organization-activateservice"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.name("activateService").call(operation).json(body)
        }

        /// `GET /organization/{Id}` — Get open extension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-beta)
        /// Also: `/organization/{organizationId}`.
        /// Status: 200.
        pub fn get(&self) -> Get<models::Organization> {
            let operation = &Operation {
                name: "openTypeExtension: get",
                method: Method::Get,
                path: "/organization/{Id}",
                pages: &["opentypeextension-get", "intune-onboarding-organization-get"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementServiceConfig.ReadWrite.All`. Status: 200.
        pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
            let operation = &Operation {
                name: "organization: set_mobile_device_management_authority",
                method: Method::Post,
                path: "/organization/{organizationId}/setMobileDeviceManagementAuthority",
                pages: &[
                    "intune-onboarding-organization-setmobiledevicemanagementauthority",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("setMobileDeviceManagementAuthority").call(operation)
        }

        /// `PATCH /organization/{id}` — Update organization
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-beta)
        /// Also: `/organization/{organizationId}`.
        /// Permissions: work: `Organization.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Organization.ReadWrite.All`. Status: 204.
        pub fn update(&self, body: models::Organization) -> Call<()> {
            let operation = &Operation {
                name: "organization: update",
                method: Method::Patch,
                path: "/organization/{id}",
                pages: &["organization-update", "intune-onboarding-organization-update"],
                work: "Organization.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Organization.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/organization/{id}/branding`
        pub fn branding(&self) -> branding::Branding {
            branding::Branding(self.0.name("branding"))
        }

        /// `/organization/{id}/certificateBasedAuthConfiguration`
        pub fn certificate_based_auth_configuration(
            &self,
        ) -> certificate_based_auth_configuration::CertificateBasedAuthConfiguration {
            certificate_based_auth_configuration::CertificateBasedAuthConfiguration(
                self.0.name("certificateBasedAuthConfiguration"),
            )
        }

        /// `/organization/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/organization/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    pub mod branding {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/organization/{id}/branding`
            Branding
        }

        impl Branding {
            /// `DELETE /organization/{tenant id}/branding` — Delete organizationalBrandingProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-delete?view=graph-rest-beta)
            /// Permissions: work: `Organization.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "organizationalBrandingProperties: delete",
                    method: Method::Delete,
                    path: "/organization/{tenant id}/branding",
                    pages: &["organizationalbrandingproperties-delete"],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /organization/{tenant id}/branding` — Get organizationalBrandingProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-get?view=graph-rest-beta)
            /// Permissions: work: `Organization.Read.All`, `User.Read`, `User.Read.All`, `User.ReadBasic.All`. Status: 200.
            pub fn get(&self) -> Get<models::OrganizationalBrandingProperties> {
                let operation = &Operation {
                    name: "organizationalBrandingProperties: get",
                    method: Method::Get,
                    path: "/organization/{tenant id}/branding",
                    pages: &["organizationalbrandingproperties-get"],
                    work: "Organization.Read.All User.Read User.Read.All User.ReadBasic.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PUT /organization/{tenant id}/branding` — Create organizationalBrandingProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-update?view=graph-rest-beta)
            /// Permissions: work: `Organization.ReadWrite.All`. Status: 201.
            pub fn replace(
                &self,
                body: models::OrganizationalBrandingProperties,
            ) -> Call<models::OrganizationalBrandingProperties> {
                let operation = &Operation {
                    name: "organizationalBrandingProperties: replace",
                    method: Method::Put,
                    path: "/organization/{tenant id}/branding",
                    pages: &[
                        "organizationalbrandingproperties-create",
                        "organizationalbrandingproperties-update",
                    ],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `PATCH /organization/{tenant id}/branding` — Update organizationalBrandingProperties
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-create?view=graph-rest-beta)
            /// Permissions: work: `Organization.ReadWrite.All`. Status: 204.
            pub fn update(
                &self,
                body: models::OrganizationalBrandingProperties,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "organizationalBrandingProperties: update",
                    method: Method::Patch,
                    path: "/organization/{tenant id}/branding",
                    pages: &[
                        "organizationalbrandingproperties-update",
                        "organizationalbrandingproperties-create",
                    ],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/organization/{id}/branding/localizations`
            pub fn localizations(&self) -> localizations::Localizations {
                localizations::Localizations(self.0.name("localizations"))
            }
        }

        pub mod localizations {
            use crate::runtime::{Call, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/organization/{id}/branding/localizations`
                Localizations
            }

            impl Localizations {
                /// `POST /organization/{tenant id}/branding/localizations` — Create localized organizationalBrandingProperties
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-create?view=graph-rest-beta)
                /// Permissions: work: `Organization.ReadWrite.All`. Status: 201.
                pub fn create(
                    &self,
                    body: models::OrganizationalBrandingProperties,
                ) -> Call<models::OrganizationalBrandingProperties> {
                    let operation = &Operation {
                        name: "organizationalbrandingpropertieslocalization: create",
                        method: Method::Post,
                        path: "/organization/{tenant id}/branding/localizations",
                        pages: &["organizationalbrandingpropertieslocalization-create"],
                        work: "Organization.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/organization/{id}/branding/localizations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            pub mod id {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/organization/{id}/branding/localizations/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /organization/{tenant id}/branding/localizations/{locale}` — Delete Localized organizationalBrandingProperties
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-delete?view=graph-rest-beta)
                    /// Permissions: work: `Organization.ReadWrite.All`. Status: 204.
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "organizationalbrandingpropertieslocalization: delete",
                            method: Method::Delete,
                            path: "/organization/{tenant id}/branding/localizations/{locale}",
                            pages: &[
                                "organizationalbrandingpropertieslocalization-delete",
                            ],
                            work: "Organization.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /organization/{tenant id}/branding/localizations/{locale}` — Get Localized organizationalBrandingProperties
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-get?view=graph-rest-beta)
                    /// Permissions: work: `Organization.Read.All`, `User.Read`, `User.Read.All`, `User.ReadBasic.All`. Status: 200.
                    pub fn get(&self) -> Get<models::OrganizationalBrandingProperties> {
                        let operation = &Operation {
                            name: "organizationalbrandingpropertieslocalization: get",
                            method: Method::Get,
                            path: "/organization/{tenant id}/branding/localizations/{locale}",
                            pages: &["organizationalbrandingpropertieslocalization-get"],
                            work: "Organization.Read.All User.Read User.Read.All User.ReadBasic.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PUT /organization/{tenant id}/branding/localizations/{locale}` — Update Localized organizationalbrandingproperties
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-update?view=graph-rest-beta)
                    /// Permissions: work: `Organization.ReadWrite.All`. Status: 204.
                    pub fn replace(
                        &self,
                        body: models::OrganizationalBrandingProperties,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "organizationalbrandingpropertieslocalization: replace",
                            method: Method::Put,
                            path: "/organization/{tenant id}/branding/localizations/{locale}",
                            pages: &[
                                "organizationalbrandingpropertieslocalization-update",
                            ],
                            work: "Organization.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `PATCH /organization/{tenant id}/branding/localizations/{locale}` — Update Localized organizationalbrandingproperties
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingpropertieslocalization-update?view=graph-rest-beta)
                    /// Permissions: work: `Organization.ReadWrite.All`. Status: 204.
                    pub fn update(
                        &self,
                        body: models::OrganizationalBrandingProperties,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "organizationalbrandingpropertieslocalization: update",
                            method: Method::Patch,
                            path: "/organization/{tenant id}/branding/localizations/{locale}",
                            pages: &[
                                "organizationalbrandingpropertieslocalization-update",
                            ],
                            work: "Organization.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    pub mod certificate_based_auth_configuration {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/organization/{id}/certificateBasedAuthConfiguration`
            CertificateBasedAuthConfiguration
        }

        impl CertificateBasedAuthConfiguration {
            /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-beta)
            /// Permissions: work, application: `Organization.ReadWrite.All`. Status: 201.
            pub fn create(
                &self,
                body: models::CertificateBasedAuthConfiguration,
            ) -> Call<models::CertificateBasedAuthConfiguration> {
                let operation = &Operation {
                    name: "certificateBasedAuthConfiguration: create",
                    method: Method::Post,
                    path: "/organization/{id}/certificateBasedAuthConfiguration",
                    pages: &[
                        "certificatebasedauthconfiguration-post-certificatebasedauthconfiguration",
                    ],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "Organization.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /organization/{id}/certificateBasedAuthConfiguration` — List certificateBasedAuthConfigurations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-beta)
            /// Permissions: work, application: `Organization.Read.All`, `Organization.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::CertificateBasedAuthConfiguration> {
                let operation = &Operation {
                    name: "certificateBasedAuthConfiguration: list",
                    method: Method::Get,
                    path: "/organization/{id}/certificateBasedAuthConfiguration",
                    pages: &["certificatebasedauthconfiguration-list"],
                    work: "Organization.Read.All Organization.ReadWrite.All",
                    personal: "",
                    application: "Organization.Read.All Organization.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/organization/{id}/certificateBasedAuthConfiguration/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/organization/{id}/certificateBasedAuthConfiguration/{id}`
                Id
            }

            impl Id {
                /// `DELETE /organization/{id}/certificateBasedAuthConfiguration/{id}` — Delete certificateBasedAuthConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-beta)
                /// Permissions: work, application: `Organization.ReadWrite.All`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "certificateBasedAuthConfiguration: delete",
                        method: Method::Delete,
                        path: "/organization/{id}/certificateBasedAuthConfiguration/{id}",
                        pages: &["certificatebasedauthconfiguration-delete"],
                        work: "Organization.ReadWrite.All",
                        personal: "",
                        application: "Organization.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /organization/{id}/certificateBasedAuthConfiguration/{id}` — Get certificateBasedAuthConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-get?view=graph-rest-beta)
                /// Permissions: work, application: `Organization.Read.All`, `Organization.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::CertificateBasedAuthConfiguration> {
                    let operation = &Operation {
                        name: "certificateBasedAuthConfiguration: get",
                        method: Method::Get,
                        path: "/organization/{id}/certificateBasedAuthConfiguration/{id}",
                        pages: &["certificatebasedauthconfiguration-get"],
                        work: "Organization.Read.All Organization.ReadWrite.All",
                        personal: "",
                        application: "Organization.Read.All Organization.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    pub mod extensions {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/organization/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /organization/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            pub fn create(
                &self,
                body: models::OpenTypeExtension,
            ) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/organization/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/organization/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/organization/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /organization/{Id}/extensions/{extensionId}` — Delete open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /organization/{Id}/extensions/{extensionId}` — Get open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{Id}/extensions/{extensionId}` — Update open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                pub fn update(
                    &self,
                    body: models::OpenTypeExtension,
                ) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    pub mod settings {
        use super::models;

        crate::runtime::node! {
            /// `/organization/{id}/settings`
            Settings
        }

        impl Settings {
            /// `/organization/{id}/settings/itemInsights`
            pub fn item_insights(&self) -> item_insights::ItemInsights {
                item_insights::ItemInsights(self.0.name("itemInsights"))
            }

            /// `/organization/{id}/settings/profileCardProperties`
            pub fn profile_card_properties(
                &self,
            ) -> profile_card_properties::ProfileCardProperties {
                profile_card_properties::ProfileCardProperties(
                    self.0.name("profileCardProperties"),
                )
            }
        }

        pub mod item_insights {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/organization/{id}/settings/itemInsights`
                ItemInsights
            }

            impl ItemInsights {
                /// `GET /organization/{organizationId}/settings/itemInsights` — Get itemInsightsSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/iteminsightssettings-get?view=graph-rest-beta)
                /// Permissions: work: `User.Read.All`, `User.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::ItemInsightsSettings> {
                    let operation = &Operation {
                        name: "itemInsightsSettings: get",
                        method: Method::Get,
                        path: "/organization/{organizationId}/settings/itemInsights",
                        pages: &["iteminsightssettings-get"],
                        work: "User.Read.All User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{organizationId}/settings/itemInsights` — Update itemInsightsSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/iteminsightssettings-update?view=graph-rest-beta)
                /// Permissions: work: `User.ReadWrite.All`. Status: 200.
                pub fn update(
                    &self,
                    body: models::ItemInsightsSettings,
                ) -> Call<models::ItemInsightsSettings> {
                    let operation = &Operation {
                        name: "itemInsightsSettings: update",
                        method: Method::Patch,
                        path: "/organization/{organizationId}/settings/itemInsights",
                        pages: &["iteminsightssettings-update"],
                        work: "User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        pub mod profile_card_properties {
            use crate::runtime::{Call, List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/organization/{id}/settings/profileCardProperties`
                ProfileCardProperties
            }

            impl ProfileCardProperties {
                /// `POST /organization/{organizationId}/settings/profileCardProperties` — Create profileCardProperty
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-post-profilecardproperties?view=graph-rest-beta)
                /// Permissions: work: `User.ReadWrite`, `User.ReadWrite.All`. Status: 201.
                pub fn create(
                    &self,
                    body: models::ProfileCardProperty,
                ) -> Call<models::ProfileCardProperty> {
                    let operation = &Operation {
                        name: "organizationSettings: create",
                        method: Method::Post,
                        path: "/organization/{organizationId}/settings/profileCardProperties",
                        pages: &["organizationsettings-post-profilecardproperties"],
                        work: "User.ReadWrite User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /organization/{organizationId}/settings/profileCardProperties` — List profileCardProperties
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-profilecardproperties?view=graph-rest-beta)
                /// Permissions: work: `User.Read`, `User.Read.All`. Status: 200.
                pub fn list(&self) -> List<models::ProfileCardProperty> {
                    let operation = &Operation {
                        name: "organizationSettings: list",
                        method: Method::Get,
                        path: "/organization/{organizationId}/settings/profileCardProperties",
                        pages: &["organizationsettings-list-profilecardproperties"],
                        work: "User.Read User.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/organization/{id}/settings/profileCardProperties/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            pub mod id {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/organization/{id}/settings/profileCardProperties/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}` — Delete profileCardProperty
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-beta)
                    /// Permissions: work: `User.ReadWrite`, `User.ReadWrite.All`. Status: 204.
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "profileCardProperty: delete",
                            method: Method::Delete,
                            path: "/organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}",
                            pages: &["profilecardproperty-delete"],
                            work: "User.ReadWrite User.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /organization/{organizationId}/settings/profileCardProperties/{id}` — Get profileCardProperty
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-get?view=graph-rest-beta)
                    /// Permissions: work: `User.Read`, `User.Read.All`. Status: 200.
                    pub fn get(&self) -> Get<models::ProfileCardProperty> {
                        let operation = &Operation {
                            name: "profileCardProperty: get",
                            method: Method::Get,
                            path: "/organization/{organizationId}/settings/profileCardProperties/{id}",
                            pages: &["profilecardproperty-get"],
                            work: "User.Read User.Read.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /organization/{organizationId}/settings/profileCardProperties/{id}` — Update profileCardProperty
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-update?view=graph-rest-beta)
                    /// Permissions: work: `User.ReadWrite`, `User.ReadWrite.All`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::ProfileCardProperty,
                    ) -> Call<models::ProfileCardProperty> {
                        let operation = &Operation {
                            name: "profileCardProperty: update",
                            method: Method::Patch,
                            path: "/organization/{organizationId}/settings/profileCardProperties/{id}",
                            pages: &["profilecardproperty-update"],
                            work: "User.ReadWrite User.ReadWrite.All",
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

pub mod settings {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/organization/settings`
        Settings
    }

    impl Settings {
        /// `GET /organization/settings` — Get organizationSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-get?view=graph-rest-beta)
        /// Permissions: work: `User.Read`, `User.Read.All`. Status: 200.
        pub fn get(&self) -> Get<models::OrganizationSettings> {
            let operation = &Operation {
                name: "organizationSettings: get",
                method: Method::Get,
                path: "/organization/settings",
                pages: &["organizationsettings-get"],
                work: "User.Read User.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
