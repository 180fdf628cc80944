// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement`

use super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement`
    DeviceAppManagement
}

impl DeviceAppManagement {
    /// `GET /deviceAppManagement` — Get deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-get?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceAppManagement> {
        let operation = &Operation {
            name: "deviceAppManagement: get",
            method: Method::Get,
            path: "/deviceAppManagement",
            pages: &[
                "intune-apps-deviceappmanagement-get",
                "intune-books-deviceappmanagement-get",
                "intune-unlock-deviceappmanagement-get",
                "intune-policyset-deviceappmanagement-get",
                "intune-onboarding-deviceappmanagement-get",
                "intune-partnerintegration-deviceappmanagement-get",
            ],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps` — syncMicrosoftStoreForBusinessApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn sync_microsoft_store_for_business_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceAppManagement: sync_microsoft_store_for_business_apps",
            method: Method::Post,
            path: "/deviceAppManagement/syncMicrosoftStoreForBusinessApps",
            pages: &["intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("syncMicrosoftStoreForBusinessApps").call(operation)
    }

    /// `PATCH /deviceAppManagement` — Update deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-update?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn update(&self, body: models::DeviceAppManagement) -> Call<models::DeviceAppManagement> {
        let operation = &Operation {
            name: "deviceAppManagement: update",
            method: Method::Patch,
            path: "/deviceAppManagement",
            pages: &[
                "intune-apps-deviceappmanagement-update",
                "intune-books-deviceappmanagement-update",
                "intune-unlock-deviceappmanagement-update",
                "intune-policyset-deviceappmanagement-update",
                "intune-onboarding-deviceappmanagement-update",
                "intune-partnerintegration-deviceappmanagement-update",
            ],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceAppManagement/androidManagedAppProtections`
    pub fn android_managed_app_protections(&self) -> android_managed_app_protections::AndroidManagedAppProtections {
        android_managed_app_protections::AndroidManagedAppProtections(self.0.name("androidManagedAppProtections"))
    }

    /// `/deviceAppManagement/defaultManagedAppProtections`
    pub fn default_managed_app_protections(&self) -> default_managed_app_protections::DefaultManagedAppProtections {
        default_managed_app_protections::DefaultManagedAppProtections(self.0.name("defaultManagedAppProtections"))
    }

    /// `/deviceAppManagement/iosManagedAppProtections`
    pub fn ios_managed_app_protections(&self) -> ios_managed_app_protections::IosManagedAppProtections {
        ios_managed_app_protections::IosManagedAppProtections(self.0.name("iosManagedAppProtections"))
    }

    /// `/deviceAppManagement/managedAppPolicies`
    pub fn managed_app_policies(&self) -> managed_app_policies::ManagedAppPolicies {
        managed_app_policies::ManagedAppPolicies(self.0.name("managedAppPolicies"))
    }

    /// `/deviceAppManagement/managedAppRegistrations`
    pub fn managed_app_registrations(&self) -> managed_app_registrations::ManagedAppRegistrations {
        managed_app_registrations::ManagedAppRegistrations(self.0.name("managedAppRegistrations"))
    }

    /// `/deviceAppManagement/managedAppStatuses`
    pub fn managed_app_statuses(&self) -> managed_app_statuses::ManagedAppStatuses {
        managed_app_statuses::ManagedAppStatuses(self.0.name("managedAppStatuses"))
    }

    /// `/deviceAppManagement/managedEBooks`
    pub fn managed_e_books(&self) -> managed_e_books::ManagedEBooks {
        managed_e_books::ManagedEBooks(self.0.name("managedEBooks"))
    }

    /// `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> mdm_windows_information_protection_policies::MdmWindowsInformationProtectionPolicies
    {
        mdm_windows_information_protection_policies::MdmWindowsInformationProtectionPolicies(
            self.0.name("mdmWindowsInformationProtectionPolicies"),
        )
    }

    /// `/deviceAppManagement/mobileAppCategories`
    pub fn mobile_app_categories(&self) -> mobile_app_categories::MobileAppCategories {
        mobile_app_categories::MobileAppCategories(self.0.name("mobileAppCategories"))
    }

    /// `/deviceAppManagement/mobileAppConfigurations`
    pub fn mobile_app_configurations(&self) -> mobile_app_configurations::MobileAppConfigurations {
        mobile_app_configurations::MobileAppConfigurations(self.0.name("mobileAppConfigurations"))
    }

    /// `/deviceAppManagement/mobileApps`
    pub fn mobile_apps(&self) -> mobile_apps::MobileApps {
        mobile_apps::MobileApps(self.0.name("mobileApps"))
    }

    /// `/deviceAppManagement/targetedManagedAppConfigurations`
    pub fn targeted_managed_app_configurations(
        &self,
    ) -> targeted_managed_app_configurations::TargetedManagedAppConfigurations
    {
        targeted_managed_app_configurations::TargetedManagedAppConfigurations(
            self.0.name("targetedManagedAppConfigurations"),
        )
    }

    /// `/deviceAppManagement/vppTokens`
    pub fn vpp_tokens(&self) -> vpp_tokens::VppTokens {
        vpp_tokens::VppTokens(self.0.name("vppTokens"))
    }

    /// `/deviceAppManagement/windowsInformationProtectionPolicies`
    pub fn windows_information_protection_policies(
        &self,
    ) -> windows_information_protection_policies::WindowsInformationProtectionPolicies
    {
        windows_information_protection_policies::WindowsInformationProtectionPolicies(
            self.0.name("windowsInformationProtectionPolicies"),
        )
    }
}

pub mod android_managed_app_protections;

/// `/deviceAppManagement/defaultManagedAppProtections`
pub mod default_managed_app_protections {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/defaultManagedAppProtections`
        DefaultManagedAppProtections
    }

    impl DefaultManagedAppProtections {
        /// `POST /deviceAppManagement/defaultManagedAppProtections` — Create defaultManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::DefaultManagedAppProtection) -> Call<models::DefaultManagedAppProtection> {
            let operation = &Operation {
                name: "defaultManagedAppProtection: create",
                method: Method::Post,
                path: "/deviceAppManagement/defaultManagedAppProtections",
                pages: &["intune-mam-defaultmanagedappprotection-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/defaultManagedAppProtections` — List defaultmanagedappprotections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::DefaultManagedAppProtection> {
            let operation = &Operation {
                name: "defaultManagedAppProtection: list",
                method: Method::Get,
                path: "/deviceAppManagement/defaultManagedAppProtections",
                pages: &["intune-mam-defaultmanagedappprotection-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/defaultManagedAppProtections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/defaultManagedAppProtections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/defaultManagedAppProtections/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Delete defaultManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "defaultManagedAppProtection: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}",
                    pages: &["intune-mam-defaultmanagedappprotection-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Get defaultManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::DefaultManagedAppProtection> {
                let operation = &Operation {
                    name: "defaultManagedAppProtection: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}",
                    pages: &["intune-mam-defaultmanagedappprotection-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Update defaultManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DefaultManagedAppProtection,
            ) -> Call<models::DefaultManagedAppProtection> {
                let operation = &Operation {
                    name: "defaultManagedAppProtection: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}",
                    pages: &["intune-mam-defaultmanagedappprotection-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps`
            pub fn apps(&self) -> apps::Apps {
                apps::Apps(self.0.name("apps"))
            }

            /// `/deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary`
            pub fn deployment_summary(&self) -> deployment_summary::DeploymentSummary {
                deployment_summary::DeploymentSummary(self.0.name("deploymentSummary"))
            }
        }

        /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps`
        pub mod apps {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps`
                Apps
            }

            impl Apps {
                /// `POST /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps` — Create managedMobileApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: create",
                        method: Method::Post,
                        path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps",
                        pages: &["intune-mam-managedmobileapp-create"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps` — List managedmobileapps
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn list(&self) -> List<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: list",
                        method: Method::Get,
                        path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps",
                        pages: &["intune-mam-managedmobileapp-list"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedMobileApp: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ManagedMobileApp> {
                        let operation = &Operation {
                            name: "managedMobileApp: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                        let operation = &Operation {
                            name: "managedMobileApp: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-update"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary`
        pub mod deployment_summary {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary`
                DeploymentSummary
            }

            impl DeploymentSummary {
                /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedAppPolicyDeploymentSummary> {
                    let operation = &Operation {
                        name: "managedAppPolicyDeploymentSummary: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary",
                        pages: &["intune-mam-managedapppolicydeploymentsummary-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagedAppPolicyDeploymentSummary,
                ) -> Call<models::ManagedAppPolicyDeploymentSummary> {
                    let operation = &Operation {
                        name: "managedAppPolicyDeploymentSummary: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary",
                        pages: &["intune-mam-managedapppolicydeploymentsummary-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceAppManagement/iosManagedAppProtections`
pub mod ios_managed_app_protections {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/iosManagedAppProtections`
        IosManagedAppProtections
    }

    impl IosManagedAppProtections {
        /// `POST /deviceAppManagement/iosManagedAppProtections` — Create iosManagedAppProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
            let operation = &Operation {
                name: "iosManagedAppProtection: create",
                method: Method::Post,
                path: "/deviceAppManagement/iosManagedAppProtections",
                pages: &["intune-mam-iosmanagedappprotection-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/iosManagedAppProtections` — List iosmanagedappprotections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::IosManagedAppProtection> {
            let operation = &Operation {
                name: "iosManagedAppProtection: list",
                method: Method::Get,
                path: "/deviceAppManagement/iosManagedAppProtections",
                pages: &["intune-mam-iosmanagedappprotection-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/iosManagedAppProtections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosManagedAppProtections/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Delete iosManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "iosManagedAppProtection: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                    pages: &["intune-mam-iosmanagedappprotection-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Get iosManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::IosManagedAppProtection> {
                let operation = &Operation {
                    name: "iosManagedAppProtection: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                    pages: &["intune-mam-iosmanagedappprotection-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Update iosManagedAppProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
                let operation = &Operation {
                    name: "iosManagedAppProtection: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
                    pages: &["intune-mam-iosmanagedappprotection-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
            pub fn apps(&self) -> apps::Apps {
                apps::Apps(self.0.name("apps"))
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
            pub fn assignments(&self) -> assignments::Assignments {
                assignments::Assignments(self.0.name("assignments"))
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
            pub fn deployment_summary(&self) -> deployment_summary::DeploymentSummary {
                deployment_summary::DeploymentSummary(self.0.name("deploymentSummary"))
            }
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
        pub mod apps {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps`
                Apps
            }

            impl Apps {
                /// `POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — Create managedMobileApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: create",
                        method: Method::Post,
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps",
                        pages: &["intune-mam-managedmobileapp-create"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — List managedmobileapps
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn list(&self) -> List<models::ManagedMobileApp> {
                    let operation = &Operation {
                        name: "managedMobileApp: list",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps",
                        pages: &["intune-mam-managedmobileapp-list"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "managedMobileApp: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::ManagedMobileApp> {
                        let operation = &Operation {
                            name: "managedMobileApp: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
                        let operation = &Operation {
                            name: "managedMobileApp: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
                            pages: &["intune-mam-managedmobileapp-update"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
        pub mod assignments {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`
                Assignments
            }

            impl Assignments {
                /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
                    let operation = &Operation {
                        name: "targetedManagedAppPolicyAssignment: list",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments",
                        pages: &["intune-mam-targetedmanagedapppolicyassignment-list"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "targetedManagedAppPolicyAssignment: delete",
                            method: Method::Delete,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                            pages: &["intune-mam-targetedmanagedapppolicyassignment-delete"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                    pub fn get(&self) -> Get<models::TargetedManagedAppPolicyAssignment> {
                        let operation = &Operation {
                            name: "targetedManagedAppPolicyAssignment: get",
                            method: Method::Get,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                            pages: &["intune-mam-targetedmanagedapppolicyassignment-get"],
                            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                    /// - application: `DeviceManagementApps.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::TargetedManagedAppPolicyAssignment,
                    ) -> Call<models::TargetedManagedAppPolicyAssignment> {
                        let operation = &Operation {
                            name: "targetedManagedAppPolicyAssignment: update",
                            method: Method::Patch,
                            path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
                            pages: &["intune-mam-targetedmanagedapppolicyassignment-update"],
                            work: "DeviceManagementApps.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementApps.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
        pub mod deployment_summary {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`
                DeploymentSummary
            }

            impl DeploymentSummary {
                /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedAppPolicyDeploymentSummary> {
                    let operation = &Operation {
                        name: "managedAppPolicyDeploymentSummary: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary",
                        pages: &["intune-mam-managedapppolicydeploymentsummary-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagedAppPolicyDeploymentSummary,
                ) -> Call<models::ManagedAppPolicyDeploymentSummary> {
                    let operation = &Operation {
                        name: "managedAppPolicyDeploymentSummary: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary",
                        pages: &["intune-mam-managedapppolicydeploymentsummary-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceAppManagement/managedAppPolicies`
pub mod managed_app_policies {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedAppPolicies`
        ManagedAppPolicies
    }

    impl ManagedAppPolicies {
        /// `GET /deviceAppManagement/managedAppPolicies` — List managedapppolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-1.0) and 2 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppPolicy> {
            let operation = &Operation {
                name: "managedAppPolicy: list",
                method: Method::Get,
                path: "/deviceAppManagement/managedAppPolicies",
                pages: &[
                    "intune-mam-managedapppolicy-list",
                    "intune-mam-managedappprotection-list",
                    "intune-mam-managedappconfiguration-list",
                    "intune-mam-targetedmanagedappprotection-list",
                    "intune-mam-windowsinformationprotection-list",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/managedAppPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/managedAppPolicies/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedAppPolicies/{id}`
            Id
        }

        impl Id {
            /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign` — Assign action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "targetedManagedAppProtection: assign",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign",
                    pages: &[
                        "intune-mam-targetedmanagedappprotection-assign",
                        "intune-mam-windowsinformationprotection-assign",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}` — Get managedAppPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-1.0) and 2 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedAppPolicy> {
                let operation = &Operation {
                    name: "managedAppPolicy: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
                    pages: &[
                        "intune-mam-managedapppolicy-get",
                        "intune-mam-managedappprotection-get",
                        "intune-mam-managedappconfiguration-get",
                        "intune-mam-targetedmanagedappprotection-get",
                        "intune-mam-windowsinformationprotection-get",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps` — targetApps action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn target_apps(&self, body: requests::managed_app_policy::TargetAppsRequest) -> Call<()> {
                let operation = &Operation {
                    name: "managedAppPolicy: target_apps",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps",
                    pages: &[
                        "intune-mam-managedapppolicy-targetapps",
                        "intune-mam-managedappprotection-targetapps",
                        "intune-mam-targetedmanagedappprotection-targetapps",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("targetApps").call(operation).json(body)
            }
        }
    }
}

pub mod managed_app_registrations;

/// `/deviceAppManagement/managedAppStatuses`
pub mod managed_app_statuses {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedAppStatuses`
        ManagedAppStatuses
    }

    impl ManagedAppStatuses {
        /// `GET /deviceAppManagement/managedAppStatuses` — List managedappstatuses
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppStatus> {
            let operation = &Operation {
                name: "managedAppStatus: list",
                method: Method::Get,
                path: "/deviceAppManagement/managedAppStatuses",
                pages: &["intune-mam-managedappstatus-list", "intune-mam-managedappstatusraw-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/managedAppStatuses/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/managedAppStatuses/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedAppStatuses/{id}`
            Id
        }

        impl Id {
            /// `GET /deviceAppManagement/managedAppStatuses/{managedAppStatusId}` — Get managedAppStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedAppStatus> {
                let operation = &Operation {
                    name: "managedAppStatus: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppStatuses/{managedAppStatusId}",
                    pages: &["intune-mam-managedappstatus-get", "intune-mam-managedappstatusraw-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod managed_e_books;
pub mod mdm_windows_information_protection_policies;

/// `/deviceAppManagement/mobileAppCategories`
pub mod mobile_app_categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileAppCategories`
        MobileAppCategories
    }

    impl MobileAppCategories {
        /// `POST /deviceAppManagement/mobileAppCategories` — Create mobileAppCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
            let operation = &Operation {
                name: "mobileAppCategory: create",
                method: Method::Post,
                path: "/deviceAppManagement/mobileAppCategories",
                pages: &["intune-apps-mobileappcategory-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/mobileAppCategories` — List mobileappcategories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::MobileAppCategory> {
            let operation = &Operation {
                name: "mobileAppCategory: list",
                method: Method::Get,
                path: "/deviceAppManagement/mobileAppCategories",
                pages: &["intune-apps-mobileappcategory-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/mobileAppCategories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/mobileAppCategories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Delete mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "mobileAppCategory: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Get mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Update mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod mobile_app_configurations;
pub mod mobile_apps;
pub mod targeted_managed_app_configurations;

/// `/deviceAppManagement/vppTokens`
pub mod vpp_tokens {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/vppTokens`
        VppTokens
    }

    impl VppTokens {
        /// `POST /deviceAppManagement/vppTokens` — Create vpptoken
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn create(&self, body: models::VppToken) -> Call<models::VppToken> {
            let operation = &Operation {
                name: "vppToken: create",
                method: Method::Post,
                path: "/deviceAppManagement/vppTokens",
                pages: &["intune-onboarding-vpptoken-create"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/vppTokens` — List vpptokens
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn list(&self) -> List<models::VppToken> {
            let operation = &Operation {
                name: "vppToken: list",
                method: Method::Get,
                path: "/deviceAppManagement/vppTokens",
                pages: &["intune-onboarding-vpptoken-list"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/vppTokens/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/vppTokens/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/vppTokens/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/vppTokens/{vppTokenId}` — Delete vppToken
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "vppToken: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                    pages: &["intune-onboarding-vpptoken-delete"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/vppTokens/{vppTokenId}` — Get vppToken
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn get(&self) -> Get<models::VppToken> {
                let operation = &Operation {
                    name: "vppToken: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                    pages: &["intune-onboarding-vpptoken-get"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses` — syncLicenses action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicenses?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn sync_licenses(&self) -> Call<models::VppToken> {
                let operation = &Operation {
                    name: "vppToken: sync_licenses",
                    method: Method::Post,
                    path: "/deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses",
                    pages: &["intune-onboarding-vpptoken-synclicenses"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.name("syncLicenses").call(operation)
            }

            /// `PATCH /deviceAppManagement/vppTokens/{vppTokenId}` — Update vpptoken
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn update(&self, body: models::VppToken) -> Call<models::VppToken> {
                let operation = &Operation {
                    name: "vppToken: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/vppTokens/{vppTokenId}",
                    pages: &["intune-onboarding-vpptoken-update"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod windows_information_protection_policies;
