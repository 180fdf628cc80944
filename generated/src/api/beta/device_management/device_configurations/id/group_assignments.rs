// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/groupAssignments`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments`
    GroupAssignments
}

impl GroupAssignments {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments` — Create deviceConfigurationGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceConfigurationGroupAssignment,
    ) -> Call<models::DeviceConfigurationGroupAssignment> {
        let operation = &Operation {
            name: "deviceConfigurationGroupAssignment: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments",
            pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments` — List deviceconfigurationgroupassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceConfigurationGroupAssignment> {
        let operation = &Operation {
            name: "deviceConfigurationGroupAssignment: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments",
            pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Delete deviceconfigurationgroupassignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceConfigurationGroupAssignment: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Get deviceConfigurationGroupAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationGroupAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationGroupAssignment: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Update deviceconfigurationgroupassignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationGroupAssignment,
        ) -> Call<models::DeviceConfigurationGroupAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationGroupAssignment: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration`
        pub fn device_configuration(&self) -> device_configuration::DeviceConfiguration {
            device_configuration::DeviceConfiguration(self.0.name("deviceConfiguration"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration`
    pub mod device_configuration {
        use super::{models, requests};
        use crate::runtime::{Argument, Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments/{id}/deviceConfiguration`
            DeviceConfiguration
        }

        impl DeviceConfiguration {
            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assign` — Assign action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn assign(
                &self,
                body: requests::device_configuration::AssignRequest,
            ) -> Call<Vec<models::DeviceConfigurationAssignment>> {
                let operation = &Operation {
                    name: "deviceConfiguration: assign",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assign",
                    pages: &["intune-shared-deviceconfiguration-assign"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assignedAccessMultiModeProfiles` — assignedAccessMultiModeProfiles action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn assigned_access_multi_mode_profiles(
                &self,
                body: requests::device_configuration::AssignedAccessMultiModeProfilesRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfiguration: assigned_access_multi_mode_profiles",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/assignedAccessMultiModeProfiles",
                    pages: &["intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("assignedAccessMultiModeProfiles").call(operation).json(body)
            }

            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration` — Delete iosVpnConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macosvpnconfiguration-delete?view=graph-rest-beta) and 105 more
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "iosVpnConfiguration: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration",
                    pages: &[
                        "intune-deviceconfig-iosvpnconfiguration-delete",
                        "intune-deviceconfig-ioswificonfiguration-delete",
                        "intune-deviceconfig-macosvpnconfiguration-delete",
                        "intune-deviceconfig-sharedpcconfiguration-delete",
                        "intune-deviceconfig-ioscustomconfiguration-delete",
                        "intune-deviceconfig-iosupdateconfiguration-delete",
                        "intune-deviceconfig-macoswificonfiguration-delete",
                        "intune-deviceconfig-androidvpnconfiguration-delete",
                        "intune-deviceconfig-androidwificonfiguration-delete",
                        "intune-deviceconfig-iosikev2vpnconfiguration-delete",
                        "intune-deviceconfig-macoscustomconfiguration-delete",
                        "intune-deviceconfig-windowswificonfiguration-delete",
                        "intune-shared-windowsdomainjoinconfiguration-delete",
                        "intune-deviceconfig-androidomacpconfiguration-delete",
                        "intune-deviceconfig-iosedudeviceconfiguration-delete",
                        "intune-deviceconfig-iospkcscertificateprofile-delete",
                        "intune-deviceconfig-iosscepcertificateprofile-delete",
                        "intune-deviceconfig-windows10vpnconfiguration-delete",
                        "intune-deviceconfig-windows81vpnconfiguration-delete",
                        "intune-deviceconfig-windowskioskconfiguration-delete",
                        "intune-deviceconfig-androidcustomconfiguration-delete",
                        "intune-deviceconfig-editionupgradeconfiguration-delete",
                        "intune-deviceconfig-macoscustomappconfiguration-delete",
                        "intune-deviceconfig-macospkcscertificateprofile-delete",
                        "intune-deviceconfig-macosscepcertificateprofile-delete",
                        "intune-deviceconfig-macosextensionsconfiguration-delete",
                        "intune-deviceconfig-windows10customconfiguration-delete",
                        "intune-deviceconfig-androidpkcscertificateprofile-delete",
                        "intune-deviceconfig-androidscepcertificateprofile-delete",
                        "intune-deviceconfig-iosgeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-windows10generalconfiguration-delete",
                        "intune-deviceconfig-windows81generalconfiguration-delete",
                        "intune-deviceconfig-androidforworkvpnconfiguration-delete",
                        "intune-deviceconfig-iosdevicefeaturesconfiguration-delete",
                        "intune-deviceconfig-iosenterprisewificonfiguration-delete",
                        "intune-deviceconfig-macoswirednetworkconfiguration-delete",
                        "intune-deviceconfig-unsupporteddeviceconfiguration-delete",
                        "intune-deviceconfig-windowsphone81vpnconfiguration-delete",
                        "intune-deviceconfig-androidforworkwificonfiguration-delete",
                        "intune-deviceconfig-ioseasemailprofileconfiguration-delete",
                        "intune-deviceconfig-ioseducationdeviceconfiguration-delete",
                        "intune-deviceconfig-macosgeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-windows10pkcscertificateprofile-delete",
                        "intune-deviceconfig-windows81scepcertificateprofile-delete",
                        "intune-deviceconfig-aospdeviceownerwificonfiguration-delete",
                        "intune-deviceconfig-iosexpeditedcheckinconfiguration-delete",
                        "intune-deviceconfig-iosimportedpfxcertificateprofile-delete",
                        "intune-deviceconfig-macosdevicefeaturesconfiguration-delete",
                        "intune-deviceconfig-macosenterprisewificonfiguration-delete",
                        "intune-deviceconfig-macossoftwareupdateconfiguration-delete",
                        "intune-deviceconfig-windows81wifiimportconfiguration-delete",
                        "intune-deviceconfig-windowswirednetworkconfiguration-delete",
                        "intune-deviceconfig-androidforworkcustomconfiguration-delete",
                        "intune-deviceconfig-androidgeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-windows10teamgeneralconfiguration-delete",
                        "intune-deviceconfig-windowsphone81customconfiguration-delete",
                        "intune-deviceconfig-androiddeviceownervpnconfiguration-delete",
                        "intune-deviceconfig-androidenterprisewificonfiguration-delete",
                        "intune-deviceconfig-androidworkprofilevpnconfiguration-delete",
                        "intune-deviceconfig-aospdeviceownerdeviceconfiguration-delete",
                        "intune-deviceconfig-macosimportedpfxcertificateprofile-delete",
                        "intune-deviceconfig-windowsphone81generalconfiguration-delete",
                        "intune-deviceconfig-androiddeviceownerwificonfiguration-delete",
                        "intune-deviceconfig-androideasemailprofileconfiguration-delete",
                        "intune-deviceconfig-androidforworkgmaileasconfiguration-delete",
                        "intune-deviceconfig-androidworkprofilewificonfiguration-delete",
                        "intune-deviceconfig-androidforworkpkcscertificateprofile-delete",
                        "intune-deviceconfig-androidforworkscepcertificateprofile-delete",
                        "intune-deviceconfig-androidimportedpfxcertificateprofile-delete",
                        "intune-deviceconfig-macosendpointprotectionconfiguration-delete",
                        "intune-deviceconfig-windows10pfximportcertificateprofile-delete",
                        "intune-deviceconfig-windowshealthmonitoringconfiguration-delete",
                        "intune-deviceconfig-windowsphone81scepcertificateprofile-delete",
                        "intune-deviceconfig-androidworkprofilecustomconfiguration-delete",
                        "intune-deviceconfig-aospdeviceownerpkcscertificateprofile-delete",
                        "intune-deviceconfig-aospdeviceownerscepcertificateprofile-delete",
                        "intune-deviceconfig-windows10easemailprofileconfiguration-delete",
                        "intune-deviceconfig-windows10networkboundaryconfiguration-delete",
                        "intune-deviceconfig-windowsupdateforbusinessconfiguration-delete",
                        "intune-deviceconfig-windowswifienterpriseeapconfiguration-delete",
                        "intune-deviceconfig-androidforworknineworkeasconfiguration-delete",
                        "intune-deviceconfig-windows10importedpfxcertificateprofile-delete",
                        "intune-deviceconfig-windows10secureassessmentconfiguration-delete",
                        "intune-deviceconfig-windowsidentityprotectionconfiguration-delete",
                        "intune-deviceconfig-androidworkprofilegmaileasconfiguration-delete",
                        "intune-deviceconfig-androiddeviceownerpkcscertificateprofile-delete",
                        "intune-deviceconfig-androiddeviceownerscepcertificateprofile-delete",
                        "intune-deviceconfig-androidforworkgeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-androidworkprofilepkcscertificateprofile-delete",
                        "intune-deviceconfig-androidworkprofilescepcertificateprofile-delete",
                        "intune-deviceconfig-windows10endpointprotectionconfiguration-delete",
                        "intune-deviceconfig-windowsdeliveryoptimizationconfiguration-delete",
                        "intune-deviceconfig-windowsphoneeasemailprofileconfiguration-delete",
                        "intune-deviceconfig-androidforworkenterprisewificonfiguration-delete",
                        "intune-deviceconfig-androidworkprofilenineworkeasconfiguration-delete",
                        "intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-delete",
                        "intune-deviceconfig-androidforworkimportedpfxcertificateprofile-delete",
                        "intune-deviceconfig-windowsphone81importedpfxcertificateprofile-delete",
                        "intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-delete",
                        "intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-delete",
                        "intune-deviceconfig-androidworkprofileenterprisewificonfiguration-delete",
                        "intune-deviceconfig-windows10devicefirmwareconfigurationinterface-delete",
                        "intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-delete",
                        "intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-delete",
                        "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-delete",
                        "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-delete",
                        "intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-delete",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendFeatureUpdatesPause` — extendFeatureUpdatesPause action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsupdateforbusinessconfiguration-extendfeatureupdatespause?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn extend_feature_updates_pause(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsUpdateForBusinessConfiguration: extend_feature_updates_pause",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendFeatureUpdatesPause",
                    pages: &["intune-deviceconfig-windowsupdateforbusinessconfiguration-extendfeatureupdatespause"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("extendFeatureUpdatesPause").call(operation)
            }

            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendQualityUpdatesPause` — extendQualityUpdatesPause action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsupdateforbusinessconfiguration-extendqualityupdatespause?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn extend_quality_updates_pause(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsUpdateForBusinessConfiguration: extend_quality_updates_pause",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/extendQualityUpdatesPause",
                    pages: &["intune-deviceconfig-windowsupdateforbusinessconfiguration-extendqualityupdatespause"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("extendQualityUpdatesPause").call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration` — Get deviceConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-applevpnconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsvpnconfiguration-get?view=graph-rest-beta) and 116 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfiguration> {
                let operation = &Operation {
                    name: "deviceConfiguration: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration",
                    pages: &[
                        "intune-shared-deviceconfiguration-get",
                        "intune-deviceconfig-applevpnconfiguration-get",
                        "intune-deviceconfig-windowsvpnconfiguration-get",
                        "intune-deviceconfig-easemailprofileconfigurationbase-get",
                        "intune-deviceconfig-androidforworkeasemailprofilebase-get",
                        "intune-deviceconfig-appledevicefeaturesconfigurationbase-get",
                        "intune-deviceconfig-androidworkprofileeasemailprofilebase-get",
                        "intune-deviceconfig-vpnconfiguration-get",
                        "intune-deviceconfig-iosvpnconfiguration-get",
                        "intune-deviceconfig-ioswificonfiguration-get",
                        "intune-deviceconfig-macoswificonfiguration-get",
                        "intune-deviceconfig-androidwificonfiguration-get",
                        "intune-deviceconfig-windowswificonfiguration-get",
                        "intune-deviceconfig-windows81vpnconfiguration-get",
                        "intune-deviceconfig-androidforworkwificonfiguration-get",
                        "intune-deviceconfig-windows10certificateprofilebase-get",
                        "intune-deviceconfig-windows81certificateprofilebase-get",
                        "intune-deviceconfig-aospdeviceownerwificonfiguration-get",
                        "intune-deviceconfig-androiddeviceownerwificonfiguration-get",
                        "intune-deviceconfig-androidworkprofilewificonfiguration-get",
                        "intune-deviceconfig-appleexpeditedcheckinconfigurationbase-get",
                        "intune-deviceconfig-macosvpnconfiguration-get",
                        "intune-deviceconfig-sharedpcconfiguration-get",
                        "intune-deviceconfig-ioscustomconfiguration-get",
                        "intune-deviceconfig-iosupdateconfiguration-get",
                        "intune-deviceconfig-androidvpnconfiguration-get",
                        "intune-deviceconfig-iosikev2vpnconfiguration-get",
                        "intune-deviceconfig-macoscustomconfiguration-get",
                        "intune-deviceconfig-androidomacpconfiguration-get",
                        "intune-deviceconfig-iosedudeviceconfiguration-get",
                        "intune-deviceconfig-iospkcscertificateprofile-get",
                        "intune-deviceconfig-iosscepcertificateprofile-get",
                        "intune-deviceconfig-windows10vpnconfiguration-get",
                        "intune-deviceconfig-windowskioskconfiguration-get",
                        "intune-deviceconfig-androidcustomconfiguration-get",
                        "intune-deviceconfig-editionupgradeconfiguration-get",
                        "intune-deviceconfig-macoscustomappconfiguration-get",
                        "intune-deviceconfig-macospkcscertificateprofile-get",
                        "intune-deviceconfig-macosscepcertificateprofile-get",
                        "intune-deviceconfig-macosextensionsconfiguration-get",
                        "intune-deviceconfig-windows10customconfiguration-get",
                        "intune-deviceconfig-androidpkcscertificateprofile-get",
                        "intune-deviceconfig-androidscepcertificateprofile-get",
                        "intune-deviceconfig-iosgeneraldeviceconfiguration-get",
                        "intune-deviceconfig-windows10generalconfiguration-get",
                        "intune-deviceconfig-windows81generalconfiguration-get",
                        "intune-deviceconfig-androidforworkvpnconfiguration-get",
                        "intune-deviceconfig-iosdevicefeaturesconfiguration-get",
                        "intune-deviceconfig-iosenterprisewificonfiguration-get",
                        "intune-deviceconfig-macoswirednetworkconfiguration-get",
                        "intune-deviceconfig-unsupporteddeviceconfiguration-get",
                        "intune-deviceconfig-windowsphone81vpnconfiguration-get",
                        "intune-deviceconfig-ioseasemailprofileconfiguration-get",
                        "intune-deviceconfig-ioseducationdeviceconfiguration-get",
                        "intune-deviceconfig-macosgeneraldeviceconfiguration-get",
                        "intune-deviceconfig-windows10pkcscertificateprofile-get",
                        "intune-deviceconfig-windows81scepcertificateprofile-get",
                        "intune-deviceconfig-iosexpeditedcheckinconfiguration-get",
                        "intune-deviceconfig-iosimportedpfxcertificateprofile-get",
                        "intune-deviceconfig-macosdevicefeaturesconfiguration-get",
                        "intune-deviceconfig-macosenterprisewificonfiguration-get",
                        "intune-deviceconfig-macossoftwareupdateconfiguration-get",
                        "intune-deviceconfig-windows81wifiimportconfiguration-get",
                        "intune-deviceconfig-windowswirednetworkconfiguration-get",
                        "intune-deviceconfig-androidforworkcustomconfiguration-get",
                        "intune-deviceconfig-androidgeneraldeviceconfiguration-get",
                        "intune-deviceconfig-windows10teamgeneralconfiguration-get",
                        "intune-deviceconfig-windowsphone81customconfiguration-get",
                        "intune-deviceconfig-androiddeviceownervpnconfiguration-get",
                        "intune-deviceconfig-androidenterprisewificonfiguration-get",
                        "intune-deviceconfig-androidworkprofilevpnconfiguration-get",
                        "intune-deviceconfig-aospdeviceownerdeviceconfiguration-get",
                        "intune-deviceconfig-macosimportedpfxcertificateprofile-get",
                        "intune-deviceconfig-windowsphone81generalconfiguration-get",
                        "intune-deviceconfig-androideasemailprofileconfiguration-get",
                        "intune-deviceconfig-androidforworkgmaileasconfiguration-get",
                        "intune-deviceconfig-androidforworkpkcscertificateprofile-get",
                        "intune-deviceconfig-androidforworkscepcertificateprofile-get",
                        "intune-deviceconfig-androidimportedpfxcertificateprofile-get",
                        "intune-deviceconfig-macosendpointprotectionconfiguration-get",
                        "intune-deviceconfig-windows10pfximportcertificateprofile-get",
                        "intune-deviceconfig-windowshealthmonitoringconfiguration-get",
                        "intune-deviceconfig-windowsphone81scepcertificateprofile-get",
                        "intune-deviceconfig-androidworkprofilecustomconfiguration-get",
                        "intune-deviceconfig-aospdeviceownerpkcscertificateprofile-get",
                        "intune-deviceconfig-aospdeviceownerscepcertificateprofile-get",
                        "intune-deviceconfig-windows10easemailprofileconfiguration-get",
                        "intune-deviceconfig-windows10networkboundaryconfiguration-get",
                        "intune-deviceconfig-windowsupdateforbusinessconfiguration-get",
                        "intune-deviceconfig-windowswifienterpriseeapconfiguration-get",
                        "intune-deviceconfig-androidforworknineworkeasconfiguration-get",
                        "intune-deviceconfig-windows10importedpfxcertificateprofile-get",
                        "intune-deviceconfig-windows10secureassessmentconfiguration-get",
                        "intune-deviceconfig-windowsidentityprotectionconfiguration-get",
                        "intune-deviceconfig-androidworkprofilegmaileasconfiguration-get",
                        "intune-deviceconfig-androiddeviceownerpkcscertificateprofile-get",
                        "intune-deviceconfig-androiddeviceownerscepcertificateprofile-get",
                        "intune-deviceconfig-androidforworkgeneraldeviceconfiguration-get",
                        "intune-deviceconfig-androidworkprofilepkcscertificateprofile-get",
                        "intune-deviceconfig-androidworkprofilescepcertificateprofile-get",
                        "intune-deviceconfig-windows10endpointprotectionconfiguration-get",
                        "intune-deviceconfig-windowsdeliveryoptimizationconfiguration-get",
                        "intune-deviceconfig-windowsphoneeasemailprofileconfiguration-get",
                        "intune-deviceconfig-androidforworkenterprisewificonfiguration-get",
                        "intune-deviceconfig-androidworkprofilenineworkeasconfiguration-get",
                        "intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-get",
                        "intune-deviceconfig-androidforworkimportedpfxcertificateprofile-get",
                        "intune-deviceconfig-windowsphone81importedpfxcertificateprofile-get",
                        "intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-get",
                        "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-get",
                        "intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-get",
                        "intune-deviceconfig-androidworkprofileenterprisewificonfiguration-get",
                        "intune-deviceconfig-windows10devicefirmwareconfigurationinterface-get",
                        "intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-get",
                        "intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-get",
                        "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-get",
                        "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-get",
                        "intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-get",
                        "intune-shared-windowsdomainjoinconfiguration-get",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get_oma_setting_plain_text_value(&self, secret_reference_value_id: &str) -> Call<String> {
                let operation = &Operation {
                    name: "deviceConfiguration: get_oma_setting_plain_text_value",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/getOmaSettingPlainTextValue",
                    pages: &["intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0
                    .function(
                        "getOmaSettingPlainTextValue",
                        &[("secretReferenceValueId", Argument::quoted(secret_reference_value_id))],
                    )
                    .call(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration` — Update iosVpnConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoswificonfiguration-update?view=graph-rest-beta) and 105 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
                let operation = &Operation {
                    name: "iosVpnConfiguration: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration",
                    pages: &[
                        "intune-deviceconfig-iosvpnconfiguration-update",
                        "intune-deviceconfig-ioswificonfiguration-update",
                        "intune-deviceconfig-macoswificonfiguration-update",
                        "intune-deviceconfig-androidwificonfiguration-update",
                        "intune-deviceconfig-windowswificonfiguration-update",
                        "intune-deviceconfig-windows81vpnconfiguration-update",
                        "intune-deviceconfig-androidforworkwificonfiguration-update",
                        "intune-deviceconfig-aospdeviceownerwificonfiguration-update",
                        "intune-deviceconfig-androiddeviceownerwificonfiguration-update",
                        "intune-deviceconfig-androidworkprofilewificonfiguration-update",
                        "intune-deviceconfig-macosvpnconfiguration-update",
                        "intune-deviceconfig-sharedpcconfiguration-update",
                        "intune-deviceconfig-ioscustomconfiguration-update",
                        "intune-deviceconfig-iosupdateconfiguration-update",
                        "intune-deviceconfig-androidvpnconfiguration-update",
                        "intune-deviceconfig-iosikev2vpnconfiguration-update",
                        "intune-deviceconfig-macoscustomconfiguration-update",
                        "intune-deviceconfig-androidomacpconfiguration-update",
                        "intune-deviceconfig-iosedudeviceconfiguration-update",
                        "intune-deviceconfig-iospkcscertificateprofile-update",
                        "intune-deviceconfig-iosscepcertificateprofile-update",
                        "intune-deviceconfig-windows10vpnconfiguration-update",
                        "intune-deviceconfig-windowskioskconfiguration-update",
                        "intune-deviceconfig-androidcustomconfiguration-update",
                        "intune-deviceconfig-editionupgradeconfiguration-update",
                        "intune-deviceconfig-macoscustomappconfiguration-update",
                        "intune-deviceconfig-macospkcscertificateprofile-update",
                        "intune-deviceconfig-macosscepcertificateprofile-update",
                        "intune-deviceconfig-macosextensionsconfiguration-update",
                        "intune-deviceconfig-windows10customconfiguration-update",
                        "intune-deviceconfig-androidpkcscertificateprofile-update",
                        "intune-deviceconfig-androidscepcertificateprofile-update",
                        "intune-deviceconfig-iosgeneraldeviceconfiguration-update",
                        "intune-deviceconfig-windows10generalconfiguration-update",
                        "intune-deviceconfig-windows81generalconfiguration-update",
                        "intune-deviceconfig-androidforworkvpnconfiguration-update",
                        "intune-deviceconfig-iosdevicefeaturesconfiguration-update",
                        "intune-deviceconfig-iosenterprisewificonfiguration-update",
                        "intune-deviceconfig-macoswirednetworkconfiguration-update",
                        "intune-deviceconfig-unsupporteddeviceconfiguration-update",
                        "intune-deviceconfig-windowsphone81vpnconfiguration-update",
                        "intune-deviceconfig-ioseasemailprofileconfiguration-update",
                        "intune-deviceconfig-ioseducationdeviceconfiguration-update",
                        "intune-deviceconfig-macosgeneraldeviceconfiguration-update",
                        "intune-deviceconfig-windows10pkcscertificateprofile-update",
                        "intune-deviceconfig-windows81scepcertificateprofile-update",
                        "intune-deviceconfig-iosexpeditedcheckinconfiguration-update",
                        "intune-deviceconfig-iosimportedpfxcertificateprofile-update",
                        "intune-deviceconfig-macosdevicefeaturesconfiguration-update",
                        "intune-deviceconfig-macosenterprisewificonfiguration-update",
                        "intune-deviceconfig-macossoftwareupdateconfiguration-update",
                        "intune-deviceconfig-windows81wifiimportconfiguration-update",
                        "intune-deviceconfig-windowswirednetworkconfiguration-update",
                        "intune-deviceconfig-androidforworkcustomconfiguration-update",
                        "intune-deviceconfig-androidgeneraldeviceconfiguration-update",
                        "intune-deviceconfig-windows10teamgeneralconfiguration-update",
                        "intune-deviceconfig-windowsphone81customconfiguration-update",
                        "intune-deviceconfig-androiddeviceownervpnconfiguration-update",
                        "intune-deviceconfig-androidenterprisewificonfiguration-update",
                        "intune-deviceconfig-androidworkprofilevpnconfiguration-update",
                        "intune-deviceconfig-aospdeviceownerdeviceconfiguration-update",
                        "intune-deviceconfig-macosimportedpfxcertificateprofile-update",
                        "intune-deviceconfig-windowsphone81generalconfiguration-update",
                        "intune-deviceconfig-androideasemailprofileconfiguration-update",
                        "intune-deviceconfig-androidforworkgmaileasconfiguration-update",
                        "intune-deviceconfig-androidforworkpkcscertificateprofile-update",
                        "intune-deviceconfig-androidforworkscepcertificateprofile-update",
                        "intune-deviceconfig-androidimportedpfxcertificateprofile-update",
                        "intune-deviceconfig-macosendpointprotectionconfiguration-update",
                        "intune-deviceconfig-windows10pfximportcertificateprofile-update",
                        "intune-deviceconfig-windowshealthmonitoringconfiguration-update",
                        "intune-deviceconfig-windowsphone81scepcertificateprofile-update",
                        "intune-deviceconfig-androidworkprofilecustomconfiguration-update",
                        "intune-deviceconfig-aospdeviceownerpkcscertificateprofile-update",
                        "intune-deviceconfig-aospdeviceownerscepcertificateprofile-update",
                        "intune-deviceconfig-windows10easemailprofileconfiguration-update",
                        "intune-deviceconfig-windows10networkboundaryconfiguration-update",
                        "intune-deviceconfig-windowsupdateforbusinessconfiguration-update",
                        "intune-deviceconfig-windowswifienterpriseeapconfiguration-update",
                        "intune-deviceconfig-androidforworknineworkeasconfiguration-update",
                        "intune-deviceconfig-windows10importedpfxcertificateprofile-update",
                        "intune-deviceconfig-windows10secureassessmentconfiguration-update",
                        "intune-deviceconfig-windowsidentityprotectionconfiguration-update",
                        "intune-deviceconfig-androidworkprofilegmaileasconfiguration-update",
                        "intune-deviceconfig-androiddeviceownerpkcscertificateprofile-update",
                        "intune-deviceconfig-androiddeviceownerscepcertificateprofile-update",
                        "intune-deviceconfig-androidforworkgeneraldeviceconfiguration-update",
                        "intune-deviceconfig-androidworkprofilepkcscertificateprofile-update",
                        "intune-deviceconfig-androidworkprofilescepcertificateprofile-update",
                        "intune-deviceconfig-windows10endpointprotectionconfiguration-update",
                        "intune-deviceconfig-windowsdeliveryoptimizationconfiguration-update",
                        "intune-deviceconfig-windowsphoneeasemailprofileconfiguration-update",
                        "intune-deviceconfig-androidforworkenterprisewificonfiguration-update",
                        "intune-deviceconfig-androidworkprofilenineworkeasconfiguration-update",
                        "intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-update",
                        "intune-deviceconfig-androidforworkimportedpfxcertificateprofile-update",
                        "intune-deviceconfig-windowsphone81importedpfxcertificateprofile-update",
                        "intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-update",
                        "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-update",
                        "intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-update",
                        "intune-deviceconfig-androidworkprofileenterprisewificonfiguration-update",
                        "intune-deviceconfig-windows10devicefirmwareconfigurationinterface-update",
                        "intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-update",
                        "intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-update",
                        "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-update",
                        "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-update",
                        "intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-update",
                        "intune-shared-windowsdomainjoinconfiguration-update",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::DeviceConfiguration>::into(body))
            }

            /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/windowsPrivacyAccessControls` — windowsPrivacyAccessControls action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn windows_privacy_access_controls(
                &self,
                body: requests::device_configuration::WindowsPrivacyAccessControlsRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfiguration: windows_privacy_access_controls",
                    method: Method::Post,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration/windowsPrivacyAccessControls",
                    pages: &["intune-shared-deviceconfiguration-windowsprivacyaccesscontrols"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.name("windowsPrivacyAccessControls").call(operation).json(body)
            }
        }
    }
}
