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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All` and 3 more
    pub fn get(&self) -> Get<models::DeviceAppManagement> {
        let operation = &Operation {
            name: "deviceAppManagement: get",
            method: Method::Get,
            path: "/deviceAppManagement",
            pages: &["intune-shared-deviceappmanagement-get"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps` — syncMicrosoftStoreForBusinessApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn sync_microsoft_store_for_business_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceAppManagement: sync_microsoft_store_for_business_apps",
            method: Method::Post,
            path: "/deviceAppManagement/syncMicrosoftStoreForBusinessApps",
            pages: &["intune-shared-deviceappmanagement-syncmicrosoftstoreforbusinessapps"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("syncMicrosoftStoreForBusinessApps").call(operation)
    }

    /// `PATCH /deviceAppManagement` — Update deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::DeviceAppManagement) -> Call<models::DeviceAppManagement> {
        let operation = &Operation {
            name: "deviceAppManagement: update",
            method: Method::Patch,
            path: "/deviceAppManagement",
            pages: &["intune-shared-deviceappmanagement-update"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
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

    /// `/deviceAppManagement/deviceAppManagementTasks`
    pub fn device_app_management_tasks(&self) -> device_app_management_tasks::DeviceAppManagementTasks {
        device_app_management_tasks::DeviceAppManagementTasks(self.0.name("deviceAppManagementTasks"))
    }

    /// `/deviceAppManagement/enterpriseCodeSigningCertificates`
    pub fn enterprise_code_signing_certificates(
        &self,
    ) -> enterprise_code_signing_certificates::EnterpriseCodeSigningCertificates
    {
        enterprise_code_signing_certificates::EnterpriseCodeSigningCertificates(
            self.0.name("enterpriseCodeSigningCertificates"),
        )
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations`
    pub fn ios_lob_app_provisioning_configurations(
        &self,
    ) -> ios_lob_app_provisioning_configurations::IosLobAppProvisioningConfigurations
    {
        ios_lob_app_provisioning_configurations::IosLobAppProvisioningConfigurations(
            self.0.name("iosLobAppProvisioningConfigurations"),
        )
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

    /// `/deviceAppManagement/managedEBookCategories`
    pub fn managed_e_book_categories(&self) -> managed_e_book_categories::ManagedEBookCategories {
        managed_e_book_categories::ManagedEBookCategories(self.0.name("managedEBookCategories"))
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

    /// `/deviceAppManagement/policySets`
    pub fn policy_sets(&self) -> policy_sets::PolicySets {
        policy_sets::PolicySets(self.0.name("policySets"))
    }

    /// `/deviceAppManagement/sideLoadingKeys`
    pub fn side_loading_keys(&self) -> side_loading_keys::SideLoadingKeys {
        side_loading_keys::SideLoadingKeys(self.0.name("sideLoadingKeys"))
    }

    /// `/deviceAppManagement/symantecCodeSigningCertificate`
    pub fn symantec_code_signing_certificate(
        &self,
    ) -> symantec_code_signing_certificate::SymantecCodeSigningCertificate
    {
        symantec_code_signing_certificate::SymantecCodeSigningCertificate(self.0.name("symantecCodeSigningCertificate"))
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

    /// `/deviceAppManagement/wdacSupplementalPolicies`
    pub fn wdac_supplemental_policies(&self) -> wdac_supplemental_policies::WdacSupplementalPolicies {
        wdac_supplemental_policies::WdacSupplementalPolicies(self.0.name("wdacSupplementalPolicies"))
    }

    /// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations`
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> windows_information_protection_device_registrations::WindowsInformationProtectionDeviceRegistrations
    {
        windows_information_protection_device_registrations::WindowsInformationProtectionDeviceRegistrations(
            self.0.name("windowsInformationProtectionDeviceRegistrations"),
        )
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

    /// `/deviceAppManagement/windowsInformationProtectionWipeActions`
    pub fn windows_information_protection_wipe_actions(
        &self,
    ) -> windows_information_protection_wipe_actions::WindowsInformationProtectionWipeActions
    {
        windows_information_protection_wipe_actions::WindowsInformationProtectionWipeActions(
            self.0.name("windowsInformationProtectionWipeActions"),
        )
    }

    /// `/deviceAppManagement/windowsManagedAppProtections`
    pub fn windows_managed_app_protections(&self) -> windows_managed_app_protections::WindowsManagedAppProtections {
        windows_managed_app_protections::WindowsManagedAppProtections(self.0.name("windowsManagedAppProtections"))
    }

    /// `/deviceAppManagement/windowsManagementApp`
    pub fn windows_management_app(&self) -> windows_management_app::WindowsManagementApp {
        windows_management_app::WindowsManagementApp(self.0.name("windowsManagementApp"))
    }
}

pub mod android_managed_app_protections;
pub mod default_managed_app_protections;

/// `/deviceAppManagement/deviceAppManagementTasks`
pub mod device_app_management_tasks {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/deviceAppManagementTasks`
        DeviceAppManagementTasks
    }

    impl DeviceAppManagementTasks {
        /// `POST /deviceAppManagement/deviceAppManagementTasks` — Create deviceAppManagementTask
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-create?view=graph-rest-beta) and 1 more
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::DeviceAppManagementTask>,
        ) -> Call<models::DeviceAppManagementTask> {
            let operation = &Operation {
                name: "deviceAppManagementTask: create",
                method: Method::Post,
                path: "/deviceAppManagement/deviceAppManagementTasks",
                pages: &[
                    "intune-partnerintegration-deviceappmanagementtask-create",
                    "intune-partnerintegration-appvulnerabilitytask-create",
                    "intune-partnerintegration-securityconfigurationtask-create",
                    "intune-partnerintegration-unmanageddevicediscoverytask-create",
                ],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceAppManagementTask>::into(body))
        }

        /// `GET /deviceAppManagement/deviceAppManagementTasks` — List deviceAppManagementTasks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-list?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceAppManagementTask> {
            let operation = &Operation {
                name: "deviceAppManagementTask: list",
                method: Method::Get,
                path: "/deviceAppManagement/deviceAppManagementTasks",
                pages: &[
                    "intune-partnerintegration-deviceappmanagementtask-list",
                    "intune-partnerintegration-appvulnerabilitytask-list",
                    "intune-partnerintegration-securityconfigurationtask-list",
                    "intune-partnerintegration-unmanageddevicediscoverytask-list",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/deviceAppManagementTasks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/deviceAppManagementTasks/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/deviceAppManagementTasks/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Delete appVulnerabilityTask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-delete?view=graph-rest-beta) and 1 more
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "appVulnerabilityTask: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}",
                    pages: &[
                        "intune-partnerintegration-appvulnerabilitytask-delete",
                        "intune-partnerintegration-deviceappmanagementtask-delete",
                        "intune-partnerintegration-securityconfigurationtask-delete",
                        "intune-partnerintegration-unmanageddevicediscoverytask-delete",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Get deviceAppManagementTask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-get?view=graph-rest-beta) and 1 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceAppManagementTask> {
                let operation = &Operation {
                    name: "deviceAppManagementTask: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}",
                    pages: &[
                        "intune-partnerintegration-deviceappmanagementtask-get",
                        "intune-partnerintegration-appvulnerabilitytask-get",
                        "intune-partnerintegration-securityconfigurationtask-get",
                        "intune-partnerintegration-unmanageddevicediscoverytask-get",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}` — Update deviceappmanagementtask
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-partnerintegration-appvulnerabilitytask-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-partnerintegration-securityconfigurationtask-update?view=graph-rest-beta) and 1 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::DeviceAppManagementTask>,
            ) -> Call<models::DeviceAppManagementTask> {
                let operation = &Operation {
                    name: "deviceAppManagementTask: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}",
                    pages: &[
                        "intune-partnerintegration-deviceappmanagementtask-update",
                        "intune-partnerintegration-appvulnerabilitytask-update",
                        "intune-partnerintegration-securityconfigurationtask-update",
                        "intune-partnerintegration-unmanageddevicediscoverytask-update",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::DeviceAppManagementTask>::into(body))
            }

            /// `POST /deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}/updateStatus` — updateStatus action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-updatestatus?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update_status(&self, body: requests::device_app_management_task::UpdateStatusRequest) -> Call<()> {
                let operation = &Operation {
                    name: "deviceAppManagementTask: update_status",
                    method: Method::Post,
                    path: "/deviceAppManagement/deviceAppManagementTasks/{deviceAppManagementTaskId}/updateStatus",
                    pages: &["intune-partnerintegration-deviceappmanagementtask-updatestatus"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("updateStatus").call(operation).json(body)
            }
        }
    }
}

/// `/deviceAppManagement/enterpriseCodeSigningCertificates`
pub mod enterprise_code_signing_certificates {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/enterpriseCodeSigningCertificates`
        EnterpriseCodeSigningCertificates
    }

    impl EnterpriseCodeSigningCertificates {
        /// `POST /deviceAppManagement/enterpriseCodeSigningCertificates` — Create enterpriseCodeSigningCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: models::EnterpriseCodeSigningCertificate,
        ) -> Call<models::EnterpriseCodeSigningCertificate> {
            let operation = &Operation {
                name: "enterpriseCodeSigningCertificate: create",
                method: Method::Post,
                path: "/deviceAppManagement/enterpriseCodeSigningCertificates",
                pages: &["intune-apps-enterprisecodesigningcertificate-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/enterpriseCodeSigningCertificates` — List enterpriseCodeSigningCertificates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::EnterpriseCodeSigningCertificate> {
            let operation = &Operation {
                name: "enterpriseCodeSigningCertificate: list",
                method: Method::Get,
                path: "/deviceAppManagement/enterpriseCodeSigningCertificates",
                pages: &["intune-apps-enterprisecodesigningcertificate-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/enterpriseCodeSigningCertificates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/enterpriseCodeSigningCertificates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/enterpriseCodeSigningCertificates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Delete enterpriseCodeSigningCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "enterpriseCodeSigningCertificate: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}",
                    pages: &["intune-apps-enterprisecodesigningcertificate-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Get enterpriseCodeSigningCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::EnterpriseCodeSigningCertificate> {
                let operation = &Operation {
                    name: "enterpriseCodeSigningCertificate: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}",
                    pages: &["intune-apps-enterprisecodesigningcertificate-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Update enterpriseCodeSigningCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::EnterpriseCodeSigningCertificate,
            ) -> Call<models::EnterpriseCodeSigningCertificate> {
                let operation = &Operation {
                    name: "enterpriseCodeSigningCertificate: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}",
                    pages: &["intune-apps-enterprisecodesigningcertificate-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod ios_lob_app_provisioning_configurations;
pub mod ios_managed_app_protections;

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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
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
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "targetedManagedAppProtection: assign",
                    method: Method::Post,
                    path: "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign",
                    pages: &[
                        "intune-mam-targetedmanagedappprotection-assign",
                        "intune-mam-windowsinformationprotection-assign",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}` — Get managedAppPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-beta) and 2 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
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
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps` — targetApps action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
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
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::ManagedAppStatus> {
            let operation = &Operation {
                name: "managedAppStatus: list",
                method: Method::Get,
                path: "/deviceAppManagement/managedAppStatuses",
                pages: &["intune-mam-managedappstatus-list", "intune-mam-managedappstatusraw-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::ManagedAppStatus> {
                let operation = &Operation {
                    name: "managedAppStatus: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedAppStatuses/{managedAppStatusId}",
                    pages: &["intune-mam-managedappstatus-get", "intune-mam-managedappstatusraw-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceAppManagement/managedEBookCategories`
pub mod managed_e_book_categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/managedEBookCategories`
        ManagedEBookCategories
    }

    impl ManagedEBookCategories {
        /// `POST /deviceAppManagement/managedEBookCategories` — Create managedEBookCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::ManagedEBookCategory) -> Call<models::ManagedEBookCategory> {
            let operation = &Operation {
                name: "managedEBookCategory: create",
                method: Method::Post,
                path: "/deviceAppManagement/managedEBookCategories",
                pages: &["intune-books-managedebookcategory-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/managedEBookCategories` — List managedebookcategories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedEBookCategory> {
            let operation = &Operation {
                name: "managedEBookCategory: list",
                method: Method::Get,
                path: "/deviceAppManagement/managedEBookCategories",
                pages: &["intune-books-managedebookcategory-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/managedEBookCategories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/managedEBookCategories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/managedEBookCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Delete managedebookcategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "managedEBookCategory: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}",
                    pages: &["intune-books-managedebookcategory-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Get managedebookcategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedEBookCategory> {
                let operation = &Operation {
                    name: "managedEBookCategory: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}",
                    pages: &["intune-books-managedebookcategory-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Update managedEBookCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::ManagedEBookCategory) -> Call<models::ManagedEBookCategory> {
                let operation = &Operation {
                    name: "managedEBookCategory: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}",
                    pages: &["intune-books-managedebookcategory-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta)
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-beta)
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
pub mod policy_sets;

/// `/deviceAppManagement/sideLoadingKeys`
pub mod side_loading_keys {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/sideLoadingKeys`
        SideLoadingKeys
    }

    impl SideLoadingKeys {
        /// `POST /deviceAppManagement/sideLoadingKeys` — Create sideLoadingKey
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::SideLoadingKey) -> Call<models::SideLoadingKey> {
            let operation = &Operation {
                name: "sideLoadingKey: create",
                method: Method::Post,
                path: "/deviceAppManagement/sideLoadingKeys",
                pages: &["intune-onboarding-sideloadingkey-create"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/sideLoadingKeys` — List sideLoadingKeies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn list(&self) -> List<models::SideLoadingKey> {
            let operation = &Operation {
                name: "sideLoadingKey: list",
                method: Method::Get,
                path: "/deviceAppManagement/sideLoadingKeys",
                pages: &["intune-onboarding-sideloadingkey-list"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/sideLoadingKeys/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/sideLoadingKeys/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/sideLoadingKeys/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Delete sideLoadingKey
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "sideLoadingKey: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}",
                    pages: &["intune-onboarding-sideloadingkey-delete"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Get sideLoadingKey
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
            /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
            pub fn get(&self) -> Get<models::SideLoadingKey> {
                let operation = &Operation {
                    name: "sideLoadingKey: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}",
                    pages: &["intune-onboarding-sideloadingkey-get"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Update sideLoadingKey
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::SideLoadingKey) -> Call<models::SideLoadingKey> {
                let operation = &Operation {
                    name: "sideLoadingKey: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}",
                    pages: &["intune-onboarding-sideloadingkey-update"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceAppManagement/symantecCodeSigningCertificate`
pub mod symantec_code_signing_certificate {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/symantecCodeSigningCertificate`
        SymantecCodeSigningCertificate
    }

    impl SymantecCodeSigningCertificate {
        /// `GET /deviceAppManagement/symantecCodeSigningCertificate` — Get symantecCodeSigningCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-symanteccodesigningcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::SymantecCodeSigningCertificate> {
            let operation = &Operation {
                name: "symantecCodeSigningCertificate: get",
                method: Method::Get,
                path: "/deviceAppManagement/symantecCodeSigningCertificate",
                pages: &["intune-apps-symanteccodesigningcertificate-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/symantecCodeSigningCertificate` — Update symantecCodeSigningCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-symanteccodesigningcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::SymantecCodeSigningCertificate,
        ) -> Call<models::SymantecCodeSigningCertificate> {
            let operation = &Operation {
                name: "symantecCodeSigningCertificate: update",
                method: Method::Patch,
                path: "/deviceAppManagement/symantecCodeSigningCertificate",
                pages: &["intune-apps-symanteccodesigningcertificate-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod targeted_managed_app_configurations;
pub mod vpp_tokens;
pub mod wdac_supplemental_policies;

/// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations`
pub mod windows_information_protection_device_registrations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations`
        WindowsInformationProtectionDeviceRegistrations
    }

    impl WindowsInformationProtectionDeviceRegistrations {
        /// `POST /deviceAppManagement/windowsInformationProtectionDeviceRegistrations` — Create windowsInformationProtectionDeviceRegistration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsInformationProtectionDeviceRegistration,
        ) -> Call<models::WindowsInformationProtectionDeviceRegistration> {
            let operation = &Operation {
                name: "windowsInformationProtectionDeviceRegistration: create",
                method: Method::Post,
                path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations",
                pages: &["intune-mam-windowsinformationprotectiondeviceregistration-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/windowsInformationProtectionDeviceRegistrations` — List windowsInformationProtectionDeviceRegistrations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::WindowsInformationProtectionDeviceRegistration> {
            let operation = &Operation {
                name: "windowsInformationProtectionDeviceRegistration: list",
                method: Method::Get,
                path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations",
                pages: &["intune-mam-windowsinformationprotectiondeviceregistration-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Delete windowsInformationProtectionDeviceRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsInformationProtectionDeviceRegistration: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}",
                    pages: &["intune-mam-windowsinformationprotectiondeviceregistration-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Get windowsInformationProtectionDeviceRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::WindowsInformationProtectionDeviceRegistration> {
                let operation = &Operation {
                    name: "windowsInformationProtectionDeviceRegistration: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}",
                    pages: &["intune-mam-windowsinformationprotectiondeviceregistration-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Update windowsInformationProtectionDeviceRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsInformationProtectionDeviceRegistration,
            ) -> Call<models::WindowsInformationProtectionDeviceRegistration> {
                let operation = &Operation {
                    name: "windowsInformationProtectionDeviceRegistration: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}",
                    pages: &["intune-mam-windowsinformationprotectiondeviceregistration-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `POST /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}/wipe` — wipe action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-wipe?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn wipe(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsInformationProtectionDeviceRegistration: wipe",
                    method: Method::Post,
                    path: "/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}/wipe",
                    pages: &["intune-mam-windowsinformationprotectiondeviceregistration-wipe"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("wipe").call(operation)
            }
        }
    }
}

pub mod windows_information_protection_policies;

/// `/deviceAppManagement/windowsInformationProtectionWipeActions`
pub mod windows_information_protection_wipe_actions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/windowsInformationProtectionWipeActions`
        WindowsInformationProtectionWipeActions
    }

    impl WindowsInformationProtectionWipeActions {
        /// `POST /deviceAppManagement/windowsInformationProtectionWipeActions` — Create windowsInformationProtectionWipeAction
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsInformationProtectionWipeAction,
        ) -> Call<models::WindowsInformationProtectionWipeAction> {
            let operation = &Operation {
                name: "windowsInformationProtectionWipeAction: create",
                method: Method::Post,
                path: "/deviceAppManagement/windowsInformationProtectionWipeActions",
                pages: &["intune-mam-windowsinformationprotectionwipeaction-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/windowsInformationProtectionWipeActions` — List windowsInformationProtectionWipeActions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::WindowsInformationProtectionWipeAction> {
            let operation = &Operation {
                name: "windowsInformationProtectionWipeAction: list",
                method: Method::Get,
                path: "/deviceAppManagement/windowsInformationProtectionWipeActions",
                pages: &["intune-mam-windowsinformationprotectionwipeaction-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/windowsInformationProtectionWipeActions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/windowsInformationProtectionWipeActions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/windowsInformationProtectionWipeActions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Delete windowsInformationProtectionWipeAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsInformationProtectionWipeAction: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}",
                    pages: &["intune-mam-windowsinformationprotectionwipeaction-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Get windowsInformationProtectionWipeAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::WindowsInformationProtectionWipeAction> {
                let operation = &Operation {
                    name: "windowsInformationProtectionWipeAction: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}",
                    pages: &["intune-mam-windowsinformationprotectionwipeaction-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Update windowsInformationProtectionWipeAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsInformationProtectionWipeAction,
            ) -> Call<models::WindowsInformationProtectionWipeAction> {
                let operation = &Operation {
                    name: "windowsInformationProtectionWipeAction: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}",
                    pages: &["intune-mam-windowsinformationprotectionwipeaction-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod windows_managed_app_protections;
pub mod windows_management_app;
