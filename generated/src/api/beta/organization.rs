// Written by `cargo xtask gen`; do not edit.
//! `/organization`

use super::{models, requests};
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/organization`
    Organization
}

impl Organization {
    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 4 more
    /// - application: `Organization.Read.All` and 3 more
    pub fn list(&self) -> List<models::Organization> {
        let operation = &Operation {
            name: "organization: list",
            method: Method::Get,
            path: "/organization",
            pages: &["organization-get", "organization-list", "intune-onboarding-organization-list"],
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
}

/// `/organization/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/organization/{id}`
        Id
    }

    impl Id {
        /// `POST /organization/{organizationId}/activateService` — organization: activateService deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Directory.ReadWrite.All`
        pub fn activate_service(&self, body: requests::organization::ActivateServiceRequest) -> Call<()> {
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

        /// `GET /organization/{organizationId}` — Get openTypeExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite` and 6 more
        /// - personal account: `Tasks.ReadWrite` and 4 more
        /// - application: `Device.ReadWrite.All` and 6 more
        pub fn get(&self) -> Get<models::Organization> {
            let operation = &Operation {
                name: "openTypeExtension: get",
                method: Method::Get,
                path: "/organization/{organizationId}",
                pages: &["opentypeextension-get", "intune-onboarding-organization-get"],
                work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
            let operation = &Operation {
                name: "organization: set_mobile_device_management_authority",
                method: Method::Post,
                path: "/organization/{organizationId}/setMobileDeviceManagementAuthority",
                pages: &["intune-onboarding-organization-setmobiledevicemanagementauthority"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("setMobileDeviceManagementAuthority").call(operation)
        }

        /// `PATCH /organization/{id}` — Update organization
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-beta)
        /// Also: `/organization/{organizationId}`.
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Organization.ReadWrite.All`
        /// - application: `Organization.ReadWrite.All`
        pub fn update(&self, body: models::Organization) -> Call<()> {
            let operation = &Operation {
                name: "organization: update",
                method: Method::Patch,
                path: "/organization/{id}",
                pages: &["organization-update", "intune-onboarding-organization-update"],
                work: "Organization.ReadWrite.All",
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
        ) -> certificate_based_auth_configuration::CertificateBasedAuthConfiguration
        {
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

    /// `/organization/{id}/branding`
    pub mod branding {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/organization/{id}/branding`
            Branding
        }

        impl Branding {
            /// `DELETE /organization/{organizationId}/branding` — Delete organizationalBranding
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Organization.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "organizationalBranding: delete",
                    method: Method::Delete,
                    path: "/organization/{organizationId}/branding",
                    pages: &["organizationalbranding-delete"],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /organization/{organizationId}/branding` — Get organizationalBranding
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-beta)
            /// Required: `Accept-Language`. Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read` and 3 more
            pub fn get(&self) -> Get<models::OrganizationalBranding> {
                let operation = &Operation {
                    name: "organizationalBranding: get",
                    method: Method::Get,
                    path: "/organization/{organizationId}/branding",
                    pages: &["organizationalbranding-get"],
                    work: "User.Read Organization.Read.All User.ReadBasic.All User.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /organization/{organizationId}/branding` — Update organizationalBranding
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-beta)
            /// Required: `Accept-Language`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Organization.ReadWrite.All`
            pub fn update(&self, body: models::OrganizationalBranding) -> Call<()> {
                let operation = &Operation {
                    name: "organizationalBranding: update",
                    method: Method::Patch,
                    path: "/organization/{organizationId}/branding",
                    pages: &["organizationalbranding-update"],
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

        /// `/organization/{id}/branding/localizations`
        pub mod localizations {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/branding/localizations`
                Localizations
            }

            impl Localizations {
                /// `POST /organization/{organizationId}/branding/localizations` — Create organizationalBrandingLocalization
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Organization.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::OrganizationalBrandingLocalization,
                ) -> Call<models::OrganizationalBrandingLocalization> {
                    let operation = &Operation {
                        name: "organizationalBranding: create",
                        method: Method::Post,
                        path: "/organization/{organizationId}/branding/localizations",
                        pages: &["organizationalbranding-post-localizations"],
                        work: "Organization.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /organization/{organizationId}/branding/localizations` — List localizations
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.Read` and 3 more
                pub fn list(&self) -> List<models::OrganizationalBrandingLocalization> {
                    let operation = &Operation {
                        name: "organizationalBranding: list",
                        method: Method::Get,
                        path: "/organization/{organizationId}/branding/localizations",
                        pages: &["organizationalbranding-list-localizations"],
                        work: "User.Read Organization.Read.All User.ReadBasic.All User.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/organization/{id}/branding/localizations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/organization/{id}/branding/localizations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/organization/{id}/branding/localizations/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Delete organizationalBrandingLocalization
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Organization.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "organizationalBrandingLocalization: delete",
                            method: Method::Delete,
                            path: "/organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}",
                            pages: &["organizationalbrandinglocalization-delete"],
                            work: "Organization.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Get organizationalBrandingLocalization
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `User.Read` and 3 more
                    pub fn get(&self) -> Get<models::OrganizationalBrandingLocalization> {
                        let operation = &Operation {
                            name: "organizationalBrandingLocalization: get",
                            method: Method::Get,
                            path: "/organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}",
                            pages: &["organizationalbrandinglocalization-get"],
                            work: "User.Read Organization.Read.All User.ReadBasic.All User.Read.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Update organizationalBrandingLocalization
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Organization.ReadWrite.All`
                    pub fn update(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
                        let operation = &Operation {
                            name: "organizationalBrandingLocalization: update",
                            method: Method::Patch,
                            path: "/organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}",
                            pages: &["organizationalbrandinglocalization-update"],
                            work: "Organization.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/organization/{id}/branding/localizations/{id}/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/organization/{id}/branding/localizations/{id}/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/organization/{id}/branding/localizations/{id}/{id}`
                        Id
                    }

                    impl Id {
                        /// `PUT /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}/{backgroundImage | bannerLogo | squareLogo}` — Update organizationalBrandingLocalization
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Organization.ReadWrite.All`
                        pub fn replace(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
                            let operation = &Operation {
                                name: "organizationalBrandingLocalization: replace",
                                method: Method::Put,
                                path: "/organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}/{backgroundImage | bannerLogo | squareLogo}",
                                pages: &["organizationalbrandinglocalization-update"],
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
    }

    /// `/organization/{id}/certificateBasedAuthConfiguration`
    pub mod certificate_based_auth_configuration {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/organization/{id}/certificateBasedAuthConfiguration`
            CertificateBasedAuthConfiguration
        }

        impl CertificateBasedAuthConfiguration {
            /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Organization.ReadWrite.All`
            /// - application: `Organization.ReadWrite.All`
            pub fn create(
                &self,
                body: models::CertificateBasedAuthConfiguration,
            ) -> Call<models::CertificateBasedAuthConfiguration> {
                let operation = &Operation {
                    name: "certificateBasedAuthConfiguration: create",
                    method: Method::Post,
                    path: "/organization/{id}/certificateBasedAuthConfiguration",
                    pages: &["certificatebasedauthconfiguration-post-certificatebasedauthconfiguration"],
                    work: "Organization.ReadWrite.All",
                    personal: "",
                    application: "Organization.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /organization/{id}/certificateBasedAuthConfiguration` — List certificateBasedAuthConfigurations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`
            /// - application: `Organization.Read.All`, `Organization.ReadWrite.All`
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

        /// `/organization/{id}/certificateBasedAuthConfiguration/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/certificateBasedAuthConfiguration/{id}`
                Id
            }

            impl Id {
                /// `DELETE /organization/{id}/certificateBasedAuthConfiguration/{id}` — Delete certificateBasedAuthConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Organization.ReadWrite.All`
                /// - application: `Organization.ReadWrite.All`
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`
                /// - application: `Organization.Read.All`, `Organization.ReadWrite.All`
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

    /// `/organization/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/organization/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /organization/{organizationId}/extensions` — Create openTypeExtension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 6 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/organization/{organizationId}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/organization/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/organization/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /organization/{organizationId}/extensions/{extensionId}` — Delete openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Tasks.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/organization/{organizationId}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /organization/{organizationId}/extensions/{extensionId}` — Get openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 6 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/organization/{organizationId}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                        personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{organizationId}/extensions/{extensionId}` — Update openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/organization/{organizationId}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/organization/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/organization/{id}/settings`
            Settings
        }

        impl Settings {
            /// `GET /organization/{organizationId}/settings` — Get organizationSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read`, `User.Read.All`
            pub fn get(&self) -> Get<models::OrganizationSettings> {
                let operation = &Operation {
                    name: "organizationSettings: get",
                    method: Method::Get,
                    path: "/organization/{organizationId}/settings",
                    pages: &["organizationsettings-get"],
                    work: "User.Read User.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/organization/{id}/settings/itemInsights`
            pub fn item_insights(&self) -> item_insights::ItemInsights {
                item_insights::ItemInsights(self.0.name("itemInsights"))
            }

            /// `/organization/{id}/settings/microsoftApplicationDataAccess`
            pub fn microsoft_application_data_access(
                &self,
            ) -> microsoft_application_data_access::MicrosoftApplicationDataAccess
            {
                microsoft_application_data_access::MicrosoftApplicationDataAccess(
                    self.0.name("microsoftApplicationDataAccess"),
                )
            }

            /// `/organization/{id}/settings/peopleInsights`
            pub fn people_insights(&self) -> people_insights::PeopleInsights {
                people_insights::PeopleInsights(self.0.name("peopleInsights"))
            }

            /// `/organization/{id}/settings/profileCardProperties`
            pub fn profile_card_properties(&self) -> profile_card_properties::ProfileCardProperties {
                profile_card_properties::ProfileCardProperties(self.0.name("profileCardProperties"))
            }
        }

        /// `/organization/{id}/settings/itemInsights`
        pub mod item_insights {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/settings/itemInsights`
                ItemInsights
            }

            impl ItemInsights {
                /// `GET /organization/{organizationId}/settings/itemInsights` — List itemInsights
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-iteminsights?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
                pub fn get(&self) -> Get<models::InsightsSettings> {
                    let operation = &Operation {
                        name: "organizationSettings: get",
                        method: Method::Get,
                        path: "/organization/{organizationId}/settings/itemInsights",
                        pages: &["organizationsettings-list-iteminsights"],
                        work: "User.Read.All User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{organizationId}/settings/itemInsights` — Update insightsSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/insightssettings-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.ReadWrite.All`
                pub fn update(&self, body: models::InsightsSettings) -> Call<models::InsightsSettings> {
                    let operation = &Operation {
                        name: "insightsSettings: update",
                        method: Method::Patch,
                        path: "/organization/{organizationId}/settings/itemInsights",
                        pages: &["insightssettings-update"],
                        work: "User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/organization/{id}/settings/microsoftApplicationDataAccess`
        pub mod microsoft_application_data_access {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/settings/microsoftApplicationDataAccess`
                MicrosoftApplicationDataAccess
            }

            impl MicrosoftApplicationDataAccess {
                /// `GET /organization/{organizationId}/settings/microsoftApplicationDataAccess` — List microsoftApplicationDataAccessSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-microsoftapplicationdataaccess?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`
                pub fn get(&self) -> Get<models::MicrosoftApplicationDataAccessSettings> {
                    let operation = &Operation {
                        name: "organizationSettings: get",
                        method: Method::Get,
                        path: "/organization/{organizationId}/settings/microsoftApplicationDataAccess",
                        pages: &["organizationsettings-list-microsoftapplicationdataaccess"],
                        work: "Organization.Read.All Organization.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{organizationId}/settings/microsoftApplicationDataAccess` — Update microsoftApplicationDataAccessSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/microsoftapplicationdataaccesssettings-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Organization.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::MicrosoftApplicationDataAccessSettings,
                ) -> Call<models::MicrosoftApplicationDataAccessSettings> {
                    let operation = &Operation {
                        name: "microsoftApplicationDataAccessSettings: update",
                        method: Method::Patch,
                        path: "/organization/{organizationId}/settings/microsoftApplicationDataAccess",
                        pages: &["microsoftapplicationdataaccesssettings-update"],
                        work: "Organization.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/organization/{id}/settings/peopleInsights`
        pub mod people_insights {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/settings/peopleInsights`
                PeopleInsights
            }

            impl PeopleInsights {
                /// `GET /organization/{organizationId}/settings/peopleInsights` — List peopleInsights
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-peopleinsights?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
                pub fn get(&self) -> Get<models::InsightsSettings> {
                    let operation = &Operation {
                        name: "organizationSettings: get",
                        method: Method::Get,
                        path: "/organization/{organizationId}/settings/peopleInsights",
                        pages: &["organizationsettings-list-peopleinsights"],
                        work: "User.Read.All User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{organizationId}/settings/peopleInsights` — Update insightsSettings
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/insightssettings-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.ReadWrite.All`
                pub fn update(&self, body: models::InsightsSettings) -> Call<models::InsightsSettings> {
                    let operation = &Operation {
                        name: "insightsSettings: update",
                        method: Method::Patch,
                        path: "/organization/{organizationId}/settings/peopleInsights",
                        pages: &["insightssettings-update"],
                        work: "User.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/organization/{id}/settings/profileCardProperties`
        pub mod profile_card_properties {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/organization/{id}/settings/profileCardProperties`
                ProfileCardProperties
            }

            impl ProfileCardProperties {
                /// `POST /organization/{organizationId}/settings/profileCardProperties` — Create profileCardProperty
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-post-profilecardproperties?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
                pub fn create(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `User.Read`, `User.Read.All`
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

            /// `/organization/{id}/settings/profileCardProperties/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/organization/{id}/settings/profileCardProperties/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}` — Delete profileCardProperty
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
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
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `User.Read`, `User.Read.All`
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
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
                    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
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
