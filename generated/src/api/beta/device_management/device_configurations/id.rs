// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}`

use super::super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}`
    Id
}

impl Id {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign` — Assign action
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign",
            pages: &["intune-shared-deviceconfiguration-assign"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("assign").call(operation).json(body)
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles` — assignedAccessMultiModeProfiles action
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignedAccessMultiModeProfiles",
            pages: &["intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("assignedAccessMultiModeProfiles").call(operation).json(body)
    }

    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Delete iosVpnConfiguration
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
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

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendFeatureUpdatesPause` — extendFeatureUpdatesPause action
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendFeatureUpdatesPause",
            pages: &["intune-deviceconfig-windowsupdateforbusinessconfiguration-extendfeatureupdatespause"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("extendFeatureUpdatesPause").call(operation)
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendQualityUpdatesPause` — extendQualityUpdatesPause action
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/extendQualityUpdatesPause",
            pages: &["intune-deviceconfig-windowsupdateforbusinessconfiguration-extendqualityupdatespause"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("extendQualityUpdatesPause").call(operation)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Get deviceConfiguration
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
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

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue",
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

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Update iosVpnConfiguration
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
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

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls` — windowsPrivacyAccessControls action
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
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/windowsPrivacyAccessControls",
            pages: &["intune-shared-deviceconfiguration-windowsprivacyaccesscontrols"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("windowsPrivacyAccessControls").call(operation).json(body)
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase`
    pub fn as_android_certificate_profile_base(
        &self,
    ) -> as_android_certificate_profile_base::AsAndroidCertificateProfileBase
    {
        as_android_certificate_profile_base::AsAndroidCertificateProfileBase(
            self.0.name("microsoft.graph.androidCertificateProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase`
    pub fn as_android_device_owner_certificate_profile_base(
        &self,
    ) -> as_android_device_owner_certificate_profile_base::AsAndroidDeviceOwnerCertificateProfileBase
    {
        as_android_device_owner_certificate_profile_base::AsAndroidDeviceOwnerCertificateProfileBase(
            self.0.name("microsoft.graph.androidDeviceOwnerCertificateProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`
    pub fn as_android_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> as_android_device_owner_enterprise_wi_fi_configuration::AsAndroidDeviceOwnerEnterpriseWiFiConfiguration
    {
        as_android_device_owner_enterprise_wi_fi_configuration::AsAndroidDeviceOwnerEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`
    pub fn as_android_device_owner_imported_pfx_certificate_profile(
        &self,
    ) -> as_android_device_owner_imported_pfx_certificate_profile::AsAndroidDeviceOwnerImportedPfxCertificateProfile
    {
        as_android_device_owner_imported_pfx_certificate_profile::AsAndroidDeviceOwnerImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`
    pub fn as_android_device_owner_pkcs_certificate_profile(
        &self,
    ) -> as_android_device_owner_pkcs_certificate_profile::AsAndroidDeviceOwnerPkcsCertificateProfile
    {
        as_android_device_owner_pkcs_certificate_profile::AsAndroidDeviceOwnerPkcsCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerPkcsCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile`
    pub fn as_android_device_owner_scep_certificate_profile(
        &self,
    ) -> as_android_device_owner_scep_certificate_profile::AsAndroidDeviceOwnerScepCertificateProfile
    {
        as_android_device_owner_scep_certificate_profile::AsAndroidDeviceOwnerScepCertificateProfile(
            self.0.name("microsoft.graph.androidDeviceOwnerScepCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration`
    pub fn as_android_device_owner_vpn_configuration(
        &self,
    ) -> as_android_device_owner_vpn_configuration::AsAndroidDeviceOwnerVpnConfiguration
    {
        as_android_device_owner_vpn_configuration::AsAndroidDeviceOwnerVpnConfiguration(
            self.0.name("microsoft.graph.androidDeviceOwnerVpnConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`
    pub fn as_android_eas_email_profile_configuration(
        &self,
    ) -> as_android_eas_email_profile_configuration::AsAndroidEasEmailProfileConfiguration
    {
        as_android_eas_email_profile_configuration::AsAndroidEasEmailProfileConfiguration(
            self.0.name("microsoft.graph.androidEasEmailProfileConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration`
    pub fn as_android_enterprise_wi_fi_configuration(
        &self,
    ) -> as_android_enterprise_wi_fi_configuration::AsAndroidEnterpriseWiFiConfiguration
    {
        as_android_enterprise_wi_fi_configuration::AsAndroidEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase`
    pub fn as_android_for_work_eas_email_profile_base(
        &self,
    ) -> as_android_for_work_eas_email_profile_base::AsAndroidForWorkEasEmailProfileBase
    {
        as_android_for_work_eas_email_profile_base::AsAndroidForWorkEasEmailProfileBase(
            self.0.name("microsoft.graph.androidForWorkEasEmailProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`
    pub fn as_android_for_work_enterprise_wi_fi_configuration(
        &self,
    ) -> as_android_for_work_enterprise_wi_fi_configuration::AsAndroidForWorkEnterpriseWiFiConfiguration
    {
        as_android_for_work_enterprise_wi_fi_configuration::AsAndroidForWorkEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidForWorkEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile`
    pub fn as_android_for_work_imported_pfx_certificate_profile(
        &self,
    ) -> as_android_for_work_imported_pfx_certificate_profile::AsAndroidForWorkImportedPfxCertificateProfile
    {
        as_android_for_work_imported_pfx_certificate_profile::AsAndroidForWorkImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.androidForWorkImportedPFXCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration`
    pub fn as_android_for_work_vpn_configuration(
        &self,
    ) -> as_android_for_work_vpn_configuration::AsAndroidForWorkVpnConfiguration
    {
        as_android_for_work_vpn_configuration::AsAndroidForWorkVpnConfiguration(
            self.0.name("microsoft.graph.androidForWorkVpnConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile`
    pub fn as_android_imported_pfx_certificate_profile(
        &self,
    ) -> as_android_imported_pfx_certificate_profile::AsAndroidImportedPfxCertificateProfile
    {
        as_android_imported_pfx_certificate_profile::AsAndroidImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.androidImportedPFXCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile`
    pub fn as_android_pkcs_certificate_profile(
        &self,
    ) -> as_android_pkcs_certificate_profile::AsAndroidPkcsCertificateProfile
    {
        as_android_pkcs_certificate_profile::AsAndroidPkcsCertificateProfile(
            self.0.name("microsoft.graph.androidPkcsCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile`
    pub fn as_android_scep_certificate_profile(
        &self,
    ) -> as_android_scep_certificate_profile::AsAndroidScepCertificateProfile
    {
        as_android_scep_certificate_profile::AsAndroidScepCertificateProfile(
            self.0.name("microsoft.graph.androidScepCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration`
    pub fn as_android_vpn_configuration(&self) -> as_android_vpn_configuration::AsAndroidVpnConfiguration {
        as_android_vpn_configuration::AsAndroidVpnConfiguration(self.0.name("microsoft.graph.androidVpnConfiguration"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase`
    pub fn as_android_work_profile_certificate_profile_base(
        &self,
    ) -> as_android_work_profile_certificate_profile_base::AsAndroidWorkProfileCertificateProfileBase
    {
        as_android_work_profile_certificate_profile_base::AsAndroidWorkProfileCertificateProfileBase(
            self.0.name("microsoft.graph.androidWorkProfileCertificateProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase`
    pub fn as_android_work_profile_eas_email_profile_base(
        &self,
    ) -> as_android_work_profile_eas_email_profile_base::AsAndroidWorkProfileEasEmailProfileBase
    {
        as_android_work_profile_eas_email_profile_base::AsAndroidWorkProfileEasEmailProfileBase(
            self.0.name("microsoft.graph.androidWorkProfileEasEmailProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`
    pub fn as_android_work_profile_enterprise_wi_fi_configuration(
        &self,
    ) -> as_android_work_profile_enterprise_wi_fi_configuration::AsAndroidWorkProfileEnterpriseWiFiConfiguration
    {
        as_android_work_profile_enterprise_wi_fi_configuration::AsAndroidWorkProfileEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile`
    pub fn as_android_work_profile_pkcs_certificate_profile(
        &self,
    ) -> as_android_work_profile_pkcs_certificate_profile::AsAndroidWorkProfilePkcsCertificateProfile
    {
        as_android_work_profile_pkcs_certificate_profile::AsAndroidWorkProfilePkcsCertificateProfile(
            self.0.name("microsoft.graph.androidWorkProfilePkcsCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile`
    pub fn as_android_work_profile_scep_certificate_profile(
        &self,
    ) -> as_android_work_profile_scep_certificate_profile::AsAndroidWorkProfileScepCertificateProfile
    {
        as_android_work_profile_scep_certificate_profile::AsAndroidWorkProfileScepCertificateProfile(
            self.0.name("microsoft.graph.androidWorkProfileScepCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration`
    pub fn as_android_work_profile_vpn_configuration(
        &self,
    ) -> as_android_work_profile_vpn_configuration::AsAndroidWorkProfileVpnConfiguration
    {
        as_android_work_profile_vpn_configuration::AsAndroidWorkProfileVpnConfiguration(
            self.0.name("microsoft.graph.androidWorkProfileVpnConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
    pub fn as_aosp_device_owner_certificate_profile_base(
        &self,
    ) -> as_aosp_device_owner_certificate_profile_base::AsAospDeviceOwnerCertificateProfileBase
    {
        as_aosp_device_owner_certificate_profile_base::AsAospDeviceOwnerCertificateProfileBase(
            self.0.name("microsoft.graph.aospDeviceOwnerCertificateProfileBase"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    pub fn as_aosp_device_owner_enterprise_wi_fi_configuration(
        &self,
    ) -> as_aosp_device_owner_enterprise_wi_fi_configuration::AsAospDeviceOwnerEnterpriseWiFiConfiguration
    {
        as_aosp_device_owner_enterprise_wi_fi_configuration::AsAospDeviceOwnerEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`
    pub fn as_aosp_device_owner_pkcs_certificate_profile(
        &self,
    ) -> as_aosp_device_owner_pkcs_certificate_profile::AsAospDeviceOwnerPkcsCertificateProfile
    {
        as_aosp_device_owner_pkcs_certificate_profile::AsAospDeviceOwnerPkcsCertificateProfile(
            self.0.name("microsoft.graph.aospDeviceOwnerPkcsCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile`
    pub fn as_aosp_device_owner_scep_certificate_profile(
        &self,
    ) -> as_aosp_device_owner_scep_certificate_profile::AsAospDeviceOwnerScepCertificateProfile
    {
        as_aosp_device_owner_scep_certificate_profile::AsAospDeviceOwnerScepCertificateProfile(
            self.0.name("microsoft.graph.aospDeviceOwnerScepCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
    pub fn as_ios_derived_credential_authentication_configuration(
        &self,
    ) -> as_ios_derived_credential_authentication_configuration::AsIosDerivedCredentialAuthenticationConfiguration
    {
        as_ios_derived_credential_authentication_configuration::AsIosDerivedCredentialAuthenticationConfiguration(
            self.0.name("microsoft.graph.iosDerivedCredentialAuthenticationConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration`
    pub fn as_ios_device_features_configuration(
        &self,
    ) -> as_ios_device_features_configuration::AsIosDeviceFeaturesConfiguration
    {
        as_ios_device_features_configuration::AsIosDeviceFeaturesConfiguration(
            self.0.name("microsoft.graph.iosDeviceFeaturesConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration`
    pub fn as_ios_eas_email_profile_configuration(
        &self,
    ) -> as_ios_eas_email_profile_configuration::AsIosEasEmailProfileConfiguration
    {
        as_ios_eas_email_profile_configuration::AsIosEasEmailProfileConfiguration(
            self.0.name("microsoft.graph.iosEasEmailProfileConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration`
    pub fn as_ios_enterprise_wi_fi_configuration(
        &self,
    ) -> as_ios_enterprise_wi_fi_configuration::AsIosEnterpriseWiFiConfiguration
    {
        as_ios_enterprise_wi_fi_configuration::AsIosEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.iosEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile`
    pub fn as_ios_imported_pfx_certificate_profile(
        &self,
    ) -> as_ios_imported_pfx_certificate_profile::AsIosImportedPfxCertificateProfile
    {
        as_ios_imported_pfx_certificate_profile::AsIosImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.iosImportedPFXCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile`
    pub fn as_ios_pkcs_certificate_profile(&self) -> as_ios_pkcs_certificate_profile::AsIosPkcsCertificateProfile {
        as_ios_pkcs_certificate_profile::AsIosPkcsCertificateProfile(
            self.0.name("microsoft.graph.iosPkcsCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile`
    pub fn as_ios_scep_certificate_profile(&self) -> as_ios_scep_certificate_profile::AsIosScepCertificateProfile {
        as_ios_scep_certificate_profile::AsIosScepCertificateProfile(
            self.0.name("microsoft.graph.iosScepCertificateProfile"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration`
    pub fn as_ios_vpn_configuration(&self) -> as_ios_vpn_configuration::AsIosVpnConfiguration {
        as_ios_vpn_configuration::AsIosVpnConfiguration(self.0.name("microsoft.graph.iosVpnConfiguration"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration`
    pub fn as_mac_os_device_features_configuration(
        &self,
    ) -> as_mac_os_device_features_configuration::AsMacOsDeviceFeaturesConfiguration
    {
        as_mac_os_device_features_configuration::AsMacOsDeviceFeaturesConfiguration(
            self.0.name("microsoft.graph.macOSDeviceFeaturesConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    pub fn as_mac_os_enterprise_wi_fi_configuration(
        &self,
    ) -> as_mac_os_enterprise_wi_fi_configuration::AsMacOsEnterpriseWiFiConfiguration
    {
        as_mac_os_enterprise_wi_fi_configuration::AsMacOsEnterpriseWiFiConfiguration(
            self.0.name("microsoft.graph.macOSEnterpriseWiFiConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration`
    pub fn as_mac_os_vpn_configuration(&self) -> as_mac_os_vpn_configuration::AsMacOsVpnConfiguration {
        as_mac_os_vpn_configuration::AsMacOsVpnConfiguration(self.0.name("microsoft.graph.macOSVpnConfiguration"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration`
    pub fn as_mac_os_wired_network_configuration(
        &self,
    ) -> as_mac_os_wired_network_configuration::AsMacOsWiredNetworkConfiguration
    {
        as_mac_os_wired_network_configuration::AsMacOsWiredNetworkConfiguration(
            self.0.name("microsoft.graph.macOSWiredNetworkConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration`
    pub fn as_windows10_general_configuration(
        &self,
    ) -> as_windows10_general_configuration::AsWindows10GeneralConfiguration
    {
        as_windows10_general_configuration::AsWindows10GeneralConfiguration(
            self.0.name("microsoft.graph.windows10GeneralConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration`
    pub fn as_windows10_vpn_configuration(&self) -> as_windows10_vpn_configuration::AsWindows10VpnConfiguration {
        as_windows10_vpn_configuration::AsWindows10VpnConfiguration(
            self.0.name("microsoft.graph.windows10VpnConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration`
    pub fn as_windows_domain_join_configuration(
        &self,
    ) -> as_windows_domain_join_configuration::AsWindowsDomainJoinConfiguration
    {
        as_windows_domain_join_configuration::AsWindowsDomainJoinConfiguration(
            self.0.name("microsoft.graph.windowsDomainJoinConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration`
    pub fn as_windows_phone81_vpn_configuration(
        &self,
    ) -> as_windows_phone81_vpn_configuration::AsWindowsPhone81VpnConfiguration
    {
        as_windows_phone81_vpn_configuration::AsWindowsPhone81VpnConfiguration(
            self.0.name("microsoft.graph.windowsPhone81VpnConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration`
    pub fn as_windows_update_for_business_configuration(
        &self,
    ) -> as_windows_update_for_business_configuration::AsWindowsUpdateForBusinessConfiguration
    {
        as_windows_update_for_business_configuration::AsWindowsUpdateForBusinessConfiguration(
            self.0.name("microsoft.graph.windowsUpdateForBusinessConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`
    pub fn as_windows_wifi_enterprise_eap_configuration(
        &self,
    ) -> as_windows_wifi_enterprise_eap_configuration::AsWindowsWifiEnterpriseEapConfiguration
    {
        as_windows_wifi_enterprise_eap_configuration::AsWindowsWifiEnterpriseEapConfiguration(
            self.0.name("microsoft.graph.windowsWifiEnterpriseEAPConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration`
    pub fn as_windows_wired_network_configuration(
        &self,
    ) -> as_windows_wired_network_configuration::AsWindowsWiredNetworkConfiguration
    {
        as_windows_wired_network_configuration::AsWindowsWiredNetworkConfiguration(
            self.0.name("microsoft.graph.windowsWiredNetworkConfiguration"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> derived_credential_settings::DerivedCredentialSettings {
        derived_credential_settings::DerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> device_setting_state_summaries::DeviceSettingStateSummaries {
        device_setting_state_summaries::DeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
    pub fn device_status_overview(&self) -> device_status_overview::DeviceStatusOverview {
        device_status_overview::DeviceStatusOverview(self.0.name("deviceStatusOverview"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`
    pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
        device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/groupAssignments`
    pub fn group_assignments(&self) -> group_assignments::GroupAssignments {
        group_assignments::GroupAssignments(self.0.name("groupAssignments"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/identityCertificate`
    pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
        identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate`
    pub fn root_certificate(&self) -> root_certificate::RootCertificate {
        root_certificate::RootCertificate(self.0.name("rootCertificate"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
    pub fn user_status_overview(&self) -> user_status_overview::UserStatusOverview {
        user_status_overview::UserStatusOverview(self.0.name("userStatusOverview"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/userStatuses`
    pub fn user_statuses(&self) -> user_statuses::UserStatuses {
        user_statuses::UserStatuses(self.0.name("userStatuses"))
    }
}

pub mod as_android_certificate_profile_base;
pub mod as_android_device_owner_certificate_profile_base;
pub mod as_android_device_owner_enterprise_wi_fi_configuration;
pub mod as_android_device_owner_imported_pfx_certificate_profile;
pub mod as_android_device_owner_pkcs_certificate_profile;
pub mod as_android_device_owner_scep_certificate_profile;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration`
pub mod as_android_device_owner_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration`
        AsAndroidDeviceOwnerVpnConfiguration
    }

    impl AsAndroidDeviceOwnerVpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate` — Get androidDeviceOwnerCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownercertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidDeviceOwnerCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidDeviceOwnerCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-androiddeviceownercertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`
pub mod as_android_eas_email_profile_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`
        AsAndroidEasEmailProfileConfiguration
    }

    impl AsAndroidEasEmailProfileConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`
        pub fn smime_signing_certificate(&self) -> smime_signing_certificate::SmimeSigningCertificate {
            smime_signing_certificate::SmimeSigningCertificate(self.0.name("smimeSigningCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate` — Get androidCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`
    pub mod smime_signing_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`
            SmimeSigningCertificate
        }

        impl SmimeSigningCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate` — Get androidCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate",
                    pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_android_enterprise_wi_fi_configuration;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase`
pub mod as_android_for_work_eas_email_profile_base {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase`
        AsAndroidForWorkEasEmailProfileBase
    }

    impl AsAndroidForWorkEasEmailProfileBase {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate` — Get AndroidForWorkCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworkcertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidForWorkCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidForWorkCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate",
                    pages: &["intune-deviceconfig-androidforworkcertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_android_for_work_enterprise_wi_fi_configuration;
pub mod as_android_for_work_imported_pfx_certificate_profile;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration`
pub mod as_android_for_work_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration`
        AsAndroidForWorkVpnConfiguration
    }

    impl AsAndroidForWorkVpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate` — Get AndroidForWorkCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworkcertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidForWorkCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidForWorkCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-androidforworkcertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_android_imported_pfx_certificate_profile;
pub mod as_android_pkcs_certificate_profile;
pub mod as_android_scep_certificate_profile;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration`
pub mod as_android_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration`
        AsAndroidVpnConfiguration
    }

    impl AsAndroidVpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidVpnConfiguration/identityCertificate` — Get androidCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidVpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_android_work_profile_certificate_profile_base;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase`
pub mod as_android_work_profile_eas_email_profile_base {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase`
        AsAndroidWorkProfileEasEmailProfileBase
    }

    impl AsAndroidWorkProfileEasEmailProfileBase {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate` — Get AndroidWorkProfileCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofilecertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidWorkProfileCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidWorkProfileCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate",
                    pages: &["intune-deviceconfig-androidworkprofilecertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_android_work_profile_enterprise_wi_fi_configuration;
pub mod as_android_work_profile_pkcs_certificate_profile;
pub mod as_android_work_profile_scep_certificate_profile;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration`
pub mod as_android_work_profile_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration`
        AsAndroidWorkProfileVpnConfiguration
    }

    impl AsAndroidWorkProfileVpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate` — Get AndroidWorkProfileCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofilecertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AndroidWorkProfileCertificateProfileBase> {
                let operation = &Operation {
                    name: "androidWorkProfileCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-androidworkprofilecertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
pub mod as_aosp_device_owner_certificate_profile_base {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase`
        AsAospDeviceOwnerCertificateProfileBase
    }

    impl AsAospDeviceOwnerCertificateProfileBase {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate`
        pub fn root_certificate(&self) -> root_certificate::RootCertificate {
            root_certificate::RootCertificate(self.0.name("rootCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate`
    pub mod root_certificate {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate`
            RootCertificate
        }

        impl RootCertificate {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Delete aospDeviceOwnerTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "aospDeviceOwnerTrustedRootCertificate: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate",
                    pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Get aospDeviceOwnerTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::AospDeviceOwnerTrustedRootCertificate> {
                let operation = &Operation {
                    name: "aospDeviceOwnerTrustedRootCertificate: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate",
                    pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Update aospDeviceOwnerTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::AospDeviceOwnerTrustedRootCertificate,
            ) -> Call<models::AospDeviceOwnerTrustedRootCertificate> {
                let operation = &Operation {
                    name: "aospDeviceOwnerTrustedRootCertificate: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate",
                    pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod as_aosp_device_owner_enterprise_wi_fi_configuration;
pub mod as_aosp_device_owner_pkcs_certificate_profile;
pub mod as_aosp_device_owner_scep_certificate_profile;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
pub mod as_ios_derived_credential_authentication_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`
        AsIosDerivedCredentialAuthenticationConfiguration
    }

    impl AsIosDerivedCredentialAuthenticationConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings`
        pub fn derived_credential_settings(&self) -> derived_credential_settings::DerivedCredentialSettings {
            derived_credential_settings::DerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings`
    pub mod derived_credential_settings {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings`
            DerivedCredentialSettings
        }

        impl DerivedCredentialSettings {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings` — Get deviceManagementDerivedCredentialSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceManagementDerivedCredentialSettings> {
                let operation = &Operation {
                    name: "deviceManagementDerivedCredentialSettings: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings",
                    pages: &["intune-shared-devicemanagementderivedcredentialsettings-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings` — Update deviceManagementDerivedCredentialSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceManagementDerivedCredentialSettings,
            ) -> Call<models::DeviceManagementDerivedCredentialSettings> {
                let operation = &Operation {
                    name: "deviceManagementDerivedCredentialSettings: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings",
                    pages: &["intune-shared-devicemanagementderivedcredentialsettings-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration`
pub mod as_ios_device_features_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration`
        AsIosDeviceFeaturesConfiguration
    }

    impl AsIosDeviceFeaturesConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication`
        pub fn identity_certificate_for_client_authentication(
            &self,
        ) -> identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication
        {
            identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication(
                self.0.name("identityCertificateForClientAuthentication"),
            )
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
        pub fn single_sign_on_extension_pkinit_certificate(
            &self,
        ) -> single_sign_on_extension_pkinit_certificate::SingleSignOnExtensionPkinitCertificate
        {
            single_sign_on_extension_pkinit_certificate::SingleSignOnExtensionPkinitCertificate(
                self.0.name("singleSignOnExtensionPkinitCertificate"),
            )
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication`
    pub mod identity_certificate_for_client_authentication {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication`
            IdentityCertificateForClientAuthentication
        }

        impl IdentityCertificateForClientAuthentication {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication` — Get iosCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::IosCertificateProfileBase> {
                let operation = &Operation {
                    name: "iosCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication",
                    pages: &["intune-deviceconfig-ioscertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
    pub mod single_sign_on_extension_pkinit_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
            SingleSignOnExtensionPkinitCertificate
        }

        impl SingleSignOnExtensionPkinitCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate` — Get iosCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::IosCertificateProfileBase> {
                let operation = &Operation {
                    name: "iosCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate",
                    pages: &["intune-deviceconfig-ioscertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_ios_eas_email_profile_configuration;
pub mod as_ios_enterprise_wi_fi_configuration;
pub mod as_ios_imported_pfx_certificate_profile;
pub mod as_ios_pkcs_certificate_profile;
pub mod as_ios_scep_certificate_profile;
pub mod as_ios_vpn_configuration;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration`
pub mod as_mac_os_device_features_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration`
        AsMacOsDeviceFeaturesConfiguration
    }

    impl AsMacOsDeviceFeaturesConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
        pub fn single_sign_on_extension_pkinit_certificate(
            &self,
        ) -> single_sign_on_extension_pkinit_certificate::SingleSignOnExtensionPkinitCertificate
        {
            single_sign_on_extension_pkinit_certificate::SingleSignOnExtensionPkinitCertificate(
                self.0.name("singleSignOnExtensionPkinitCertificate"),
            )
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
    pub mod single_sign_on_extension_pkinit_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`
            SingleSignOnExtensionPkinitCertificate
        }

        impl SingleSignOnExtensionPkinitCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate` — Get macOSCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::MacOsCertificateProfileBase> {
                let operation = &Operation {
                    name: "macOSCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate",
                    pages: &["intune-deviceconfig-macoscertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_mac_os_enterprise_wi_fi_configuration;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration`
pub mod as_mac_os_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration`
        AsMacOsVpnConfiguration
    }

    impl AsMacOsVpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSVpnConfiguration/identityCertificate` — Get macOSCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::MacOsCertificateProfileBase> {
                let operation = &Operation {
                    name: "macOSCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSVpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-macoscertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_mac_os_wired_network_configuration;
pub mod as_windows10_general_configuration;

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration`
pub mod as_windows10_vpn_configuration {
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration`
        AsWindows10VpnConfiguration
    }

    impl AsWindows10VpnConfiguration {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration/identityCertificate`
        pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
            identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration/identityCertificate`
    pub mod identity_certificate {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration/identityCertificate`
            IdentityCertificate
        }

        impl IdentityCertificate {
            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10VpnConfiguration/identityCertificate` — Get windowsCertificateProfileBase
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowscertificateprofilebase-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsCertificateProfileBase> {
                let operation = &Operation {
                    name: "windowsCertificateProfileBase: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10VpnConfiguration/identityCertificate",
                    pages: &["intune-deviceconfig-windowscertificateprofilebase-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod as_windows_domain_join_configuration;
pub mod as_windows_phone81_vpn_configuration;
pub mod as_windows_update_for_business_configuration;
pub mod as_windows_wifi_enterprise_eap_configuration;
pub mod as_windows_wired_network_configuration;
pub mod assignments;

/// `/deviceManagement/deviceConfigurations/{id}/derivedCredentialSettings`
pub mod derived_credential_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/derivedCredentialSettings`
        DerivedCredentialSettings
    }

    impl DerivedCredentialSettings {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings` — Get deviceManagementDerivedCredentialSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementDerivedCredentialSettings> {
            let operation = &Operation {
                name: "deviceManagementDerivedCredentialSettings: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings` — Update deviceManagementDerivedCredentialSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementDerivedCredentialSettings,
        ) -> Call<models::DeviceManagementDerivedCredentialSettings> {
            let operation = &Operation {
                name: "deviceManagementDerivedCredentialSettings: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod device_setting_state_summaries;

/// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
pub mod device_status_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`
        DeviceStatusOverview
    }

    impl DeviceStatusOverview {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceOverview: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationDeviceOverview,
        ) -> Call<models::DeviceConfigurationDeviceOverview> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod device_statuses;
pub mod group_assignments;
pub mod identity_certificate;
pub mod root_certificate;

/// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
pub mod user_status_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`
        UserStatusOverview
    }

    impl UserStatusOverview {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Get deviceConfigurationUserOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
            let operation = &Operation {
                name: "deviceConfigurationUserOverview: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationuseroverview-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Update deviceConfigurationUserOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationUserOverview,
        ) -> Call<models::DeviceConfigurationUserOverview> {
            let operation = &Operation {
                name: "deviceConfigurationUserOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationuseroverview-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod user_statuses;
