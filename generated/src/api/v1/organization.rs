// Written by `cargo xtask gen`; do not edit.
//! `/organization`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/organization`
    Organization
}

impl Organization {
    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-1.0)
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
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/organization/{id}`
        Id
    }

    impl Id {
        /// `GET /organization/{Id}` — Get open extension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-1.0)
        /// Also: `/organization/{organizationId}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 6 more
        /// - personal account: `Calendars.Read` and 4 more
        /// - application: `Device.ReadWrite.All` and 7 more
        pub fn get(&self) -> Get<models::Organization> {
            let operation = &Operation {
                name: "openTypeExtension: get",
                method: Method::Get,
                path: "/organization/{Id}",
                pages: &["opentypeextension-get", "intune-onboarding-organization-get"],
                work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
            let operation = &Operation {
                name: "organization: set_mobile_device_management_authority",
                method: Method::Post,
                path: "/organization/{organizationId}/setMobileDeviceManagementAuthority",
                pages: &["intune-onboarding-organization-setmobiledevicemanagementauthority"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("setMobileDeviceManagementAuthority").call(operation)
        }

        /// `PATCH /organization/{id}` — Update organization
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
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
                        /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-get?view=graph-rest-1.0)
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
            /// `POST /organization/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 7 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/organization/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
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
                /// `DELETE /organization/{Id}/extensions/{extensionId}` — Delete open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /organization/{Id}/extensions/{extensionId}` — Get open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All` and 6 more
                /// - personal account: `Calendars.Read` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                        personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /organization/{Id}/extensions/{extensionId}` — Update open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/organization/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
