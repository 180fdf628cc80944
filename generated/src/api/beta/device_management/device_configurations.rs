// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations`
    DeviceConfigurations
}

impl DeviceConfigurations {
    /// `POST /deviceManagement/deviceConfigurations` — Create iosVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoswificonfiguration-create?view=graph-rest-beta) and 111 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let operation = &Operation {
            name: "iosVpnConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations",
            pages: &[
                "intune-deviceconfig-iosvpnconfiguration-create",
                "intune-deviceconfig-ioswificonfiguration-create",
                "intune-deviceconfig-macoswificonfiguration-create",
                "intune-deviceconfig-androidwificonfiguration-create",
                "intune-deviceconfig-windowswificonfiguration-create",
                "intune-deviceconfig-windows81vpnconfiguration-create",
                "intune-deviceconfig-androidforworkwificonfiguration-create",
                "intune-deviceconfig-aospdeviceownerwificonfiguration-create",
                "intune-deviceconfig-androiddeviceownerwificonfiguration-create",
                "intune-deviceconfig-androidworkprofilewificonfiguration-create",
                "intune-deviceconfig-macosvpnconfiguration-create",
                "intune-deviceconfig-sharedpcconfiguration-create",
                "intune-deviceconfig-ioscustomconfiguration-create",
                "intune-deviceconfig-iosupdateconfiguration-create",
                "intune-deviceconfig-androidvpnconfiguration-create",
                "intune-deviceconfig-iosikev2vpnconfiguration-create",
                "intune-deviceconfig-macoscustomconfiguration-create",
                "intune-shared-windowsdomainjoinconfiguration-create",
                "intune-deviceconfig-androidomacpconfiguration-create",
                "intune-deviceconfig-iosedudeviceconfiguration-create",
                "intune-deviceconfig-iospkcscertificateprofile-create",
                "intune-deviceconfig-iosscepcertificateprofile-create",
                "intune-deviceconfig-windows10vpnconfiguration-create",
                "intune-deviceconfig-windowskioskconfiguration-create",
                "intune-deviceconfig-androidcustomconfiguration-create",
                "intune-deviceconfig-editionupgradeconfiguration-create",
                "intune-deviceconfig-macoscustomappconfiguration-create",
                "intune-deviceconfig-macospkcscertificateprofile-create",
                "intune-deviceconfig-macosscepcertificateprofile-create",
                "intune-deviceconfig-macosextensionsconfiguration-create",
                "intune-deviceconfig-windows10customconfiguration-create",
                "intune-deviceconfig-androidpkcscertificateprofile-create",
                "intune-deviceconfig-androidscepcertificateprofile-create",
                "intune-deviceconfig-androidtrustedrootcertificate-create",
                "intune-deviceconfig-iosgeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10generalconfiguration-create",
                "intune-deviceconfig-windows81generalconfiguration-create",
                "intune-deviceconfig-androidforworkvpnconfiguration-create",
                "intune-deviceconfig-iosdevicefeaturesconfiguration-create",
                "intune-deviceconfig-iosenterprisewificonfiguration-create",
                "intune-deviceconfig-macoswirednetworkconfiguration-create",
                "intune-deviceconfig-unsupporteddeviceconfiguration-create",
                "intune-deviceconfig-windowsphone81vpnconfiguration-create",
                "intune-deviceconfig-ioseasemailprofileconfiguration-create",
                "intune-deviceconfig-ioseducationdeviceconfiguration-create",
                "intune-deviceconfig-macosgeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10pkcscertificateprofile-create",
                "intune-deviceconfig-windows81scepcertificateprofile-create",
                "intune-deviceconfig-iosexpeditedcheckinconfiguration-create",
                "intune-deviceconfig-iosimportedpfxcertificateprofile-create",
                "intune-deviceconfig-macosdevicefeaturesconfiguration-create",
                "intune-deviceconfig-macosenterprisewificonfiguration-create",
                "intune-deviceconfig-macossoftwareupdateconfiguration-create",
                "intune-deviceconfig-windows81wifiimportconfiguration-create",
                "intune-deviceconfig-windowswirednetworkconfiguration-create",
                "intune-deviceconfig-androidforworkcustomconfiguration-create",
                "intune-deviceconfig-androidgeneraldeviceconfiguration-create",
                "intune-deviceconfig-windows10teamgeneralconfiguration-create",
                "intune-deviceconfig-windowsphone81customconfiguration-create",
                "intune-deviceconfig-androiddeviceownervpnconfiguration-create",
                "intune-deviceconfig-androidenterprisewificonfiguration-create",
                "intune-deviceconfig-androidworkprofilevpnconfiguration-create",
                "intune-deviceconfig-aospdeviceownerdeviceconfiguration-create",
                "intune-deviceconfig-macosimportedpfxcertificateprofile-create",
                "intune-deviceconfig-windowsphone81generalconfiguration-create",
                "intune-deviceconfig-androideasemailprofileconfiguration-create",
                "intune-deviceconfig-androidforworkgmaileasconfiguration-create",
                "intune-deviceconfig-androidforworkpkcscertificateprofile-create",
                "intune-deviceconfig-androidforworkscepcertificateprofile-create",
                "intune-deviceconfig-androidforworktrustedrootcertificate-create",
                "intune-deviceconfig-androidimportedpfxcertificateprofile-create",
                "intune-deviceconfig-macosendpointprotectionconfiguration-create",
                "intune-deviceconfig-windows10pfximportcertificateprofile-create",
                "intune-deviceconfig-windowshealthmonitoringconfiguration-create",
                "intune-deviceconfig-windowsphone81scepcertificateprofile-create",
                "intune-deviceconfig-windowsphone81trustedrootcertificate-create",
                "intune-deviceconfig-androidworkprofilecustomconfiguration-create",
                "intune-deviceconfig-aospdeviceownerpkcscertificateprofile-create",
                "intune-deviceconfig-aospdeviceownerscepcertificateprofile-create",
                "intune-deviceconfig-aospdeviceownertrustedrootcertificate-create",
                "intune-deviceconfig-windows10easemailprofileconfiguration-create",
                "intune-deviceconfig-windows10networkboundaryconfiguration-create",
                "intune-deviceconfig-windowsupdateforbusinessconfiguration-create",
                "intune-deviceconfig-windowswifienterpriseeapconfiguration-create",
                "intune-deviceconfig-androidforworknineworkeasconfiguration-create",
                "intune-deviceconfig-windows10importedpfxcertificateprofile-create",
                "intune-deviceconfig-windows10secureassessmentconfiguration-create",
                "intune-deviceconfig-windowsidentityprotectionconfiguration-create",
                "intune-deviceconfig-androidworkprofilegmaileasconfiguration-create",
                "intune-deviceconfig-androiddeviceownerpkcscertificateprofile-create",
                "intune-deviceconfig-androiddeviceownerscepcertificateprofile-create",
                "intune-deviceconfig-androiddeviceownertrustedrootcertificate-create",
                "intune-deviceconfig-androidforworkgeneraldeviceconfiguration-create",
                "intune-deviceconfig-androidworkprofilepkcscertificateprofile-create",
                "intune-deviceconfig-androidworkprofilescepcertificateprofile-create",
                "intune-deviceconfig-androidworkprofiletrustedrootcertificate-create",
                "intune-deviceconfig-windows10endpointprotectionconfiguration-create",
                "intune-deviceconfig-windowsdeliveryoptimizationconfiguration-create",
                "intune-deviceconfig-windowsphoneeasemailprofileconfiguration-create",
                "intune-deviceconfig-androidforworkenterprisewificonfiguration-create",
                "intune-deviceconfig-androidworkprofilenineworkeasconfiguration-create",
                "intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-create",
                "intune-deviceconfig-androidforworkimportedpfxcertificateprofile-create",
                "intune-deviceconfig-windowsphone81importedpfxcertificateprofile-create",
                "intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-create",
                "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create",
                "intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-create",
                "intune-deviceconfig-androidworkprofileenterprisewificonfiguration-create",
                "intune-deviceconfig-windows10devicefirmwareconfigurationinterface-create",
                "intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-create",
                "intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-create",
                "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create",
                "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create",
                "intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `POST /deviceManagement/deviceConfigurations/getTargetedUsersAndDevices` — getTargetedUsersAndDevices action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_targeted_users_and_devices(
        &self,
        body: requests::device_configuration::GetTargetedUsersAndDevicesRequest,
    ) -> Call<Vec<models::DeviceConfigurationTargetedUserAndDevice>> {
        let operation = &Operation {
            name: "deviceConfiguration: get_targeted_users_and_devices",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations/getTargetedUsersAndDevices",
            pages: &["intune-shared-deviceconfiguration-gettargetedusersanddevices"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getTargetedUsersAndDevices").call(operation).json(body)
    }

    /// `POST /deviceManagement/deviceConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::device_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "deviceConfiguration: has_payload_links",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurations/hasPayloadLinks",
            pages: &["intune-shared-deviceconfiguration-haspayloadlinks"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowscertificateprofilebase-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-beta) and 132 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let operation = &Operation {
            name: "deviceConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurations",
            pages: &[
                "intune-shared-deviceconfiguration-list",
                "intune-deviceconfig-windowscertificateprofilebase-list",
                "intune-deviceconfig-ioscertificateprofile-list",
                "intune-deviceconfig-androidcertificateprofilebase-list",
                "intune-deviceconfig-applevpnconfiguration-list",
                "intune-deviceconfig-windowsvpnconfiguration-list",
                "intune-deviceconfig-macoscertificateprofilebase-list",
                "intune-deviceconfig-easemailprofileconfigurationbase-list",
                "intune-deviceconfig-androiddeviceownercertificateprofilebase-list",
                "intune-deviceconfig-ioscertificateprofilebase-list",
                "intune-deviceconfig-androidforworkeasemailprofilebase-list",
                "intune-deviceconfig-androidforworkcertificateprofilebase-list",
                "intune-deviceconfig-appledevicefeaturesconfigurationbase-list",
                "intune-deviceconfig-androidworkprofileeasemailprofilebase-list",
                "intune-deviceconfig-aospdeviceownercertificateprofilebase-list",
                "intune-deviceconfig-androidworkprofilecertificateprofilebase-list",
                "intune-deviceconfig-vpnconfiguration-list",
                "intune-deviceconfig-iosvpnconfiguration-list",
                "intune-deviceconfig-ioswificonfiguration-list",
                "intune-deviceconfig-macoswificonfiguration-list",
                "intune-deviceconfig-androidwificonfiguration-list",
                "intune-deviceconfig-windowswificonfiguration-list",
                "intune-deviceconfig-windows81vpnconfiguration-list",
                "intune-deviceconfig-androidforworkwificonfiguration-list",
                "intune-deviceconfig-windows10certificateprofilebase-list",
                "intune-deviceconfig-windows81certificateprofilebase-list",
                "intune-deviceconfig-aospdeviceownerwificonfiguration-list",
                "intune-deviceconfig-androiddeviceownerwificonfiguration-list",
                "intune-deviceconfig-androidworkprofilewificonfiguration-list",
                "intune-deviceconfig-windowsphone81certificateprofilebase-list",
                "intune-deviceconfig-appleexpeditedcheckinconfigurationbase-list",
                "intune-deviceconfig-macosvpnconfiguration-list",
                "intune-deviceconfig-sharedpcconfiguration-list",
                "intune-deviceconfig-ioscustomconfiguration-list",
                "intune-deviceconfig-iosupdateconfiguration-list",
                "intune-deviceconfig-androidvpnconfiguration-list",
                "intune-deviceconfig-iosikev2vpnconfiguration-list",
                "intune-deviceconfig-macoscustomconfiguration-list",
                "intune-shared-windowsdomainjoinconfiguration-list",
                "intune-deviceconfig-androidomacpconfiguration-list",
                "intune-deviceconfig-iosedudeviceconfiguration-list",
                "intune-deviceconfig-iospkcscertificateprofile-list",
                "intune-deviceconfig-iosscepcertificateprofile-list",
                "intune-deviceconfig-windows10vpnconfiguration-list",
                "intune-deviceconfig-windowskioskconfiguration-list",
                "intune-deviceconfig-androidcustomconfiguration-list",
                "intune-deviceconfig-editionupgradeconfiguration-list",
                "intune-deviceconfig-macoscustomappconfiguration-list",
                "intune-deviceconfig-macospkcscertificateprofile-list",
                "intune-deviceconfig-macosscepcertificateprofile-list",
                "intune-deviceconfig-macosextensionsconfiguration-list",
                "intune-deviceconfig-windows10customconfiguration-list",
                "intune-deviceconfig-androidpkcscertificateprofile-list",
                "intune-deviceconfig-androidscepcertificateprofile-list",
                "intune-deviceconfig-androidtrustedrootcertificate-list",
                "intune-deviceconfig-iosgeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10generalconfiguration-list",
                "intune-deviceconfig-windows81generalconfiguration-list",
                "intune-deviceconfig-androidforworkvpnconfiguration-list",
                "intune-deviceconfig-iosdevicefeaturesconfiguration-list",
                "intune-deviceconfig-iosenterprisewificonfiguration-list",
                "intune-deviceconfig-macoswirednetworkconfiguration-list",
                "intune-deviceconfig-unsupporteddeviceconfiguration-list",
                "intune-deviceconfig-windowsphone81vpnconfiguration-list",
                "intune-deviceconfig-ioseasemailprofileconfiguration-list",
                "intune-deviceconfig-ioseducationdeviceconfiguration-list",
                "intune-deviceconfig-macosgeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10pkcscertificateprofile-list",
                "intune-deviceconfig-windows81scepcertificateprofile-list",
                "intune-deviceconfig-iosexpeditedcheckinconfiguration-list",
                "intune-deviceconfig-iosimportedpfxcertificateprofile-list",
                "intune-deviceconfig-macosdevicefeaturesconfiguration-list",
                "intune-deviceconfig-macosenterprisewificonfiguration-list",
                "intune-deviceconfig-macossoftwareupdateconfiguration-list",
                "intune-deviceconfig-windows81wifiimportconfiguration-list",
                "intune-deviceconfig-windowswirednetworkconfiguration-list",
                "intune-deviceconfig-androidforworkcustomconfiguration-list",
                "intune-deviceconfig-androidgeneraldeviceconfiguration-list",
                "intune-deviceconfig-windows10teamgeneralconfiguration-list",
                "intune-deviceconfig-windowsphone81customconfiguration-list",
                "intune-deviceconfig-androiddeviceownervpnconfiguration-list",
                "intune-deviceconfig-androidenterprisewificonfiguration-list",
                "intune-deviceconfig-androidworkprofilevpnconfiguration-list",
                "intune-deviceconfig-aospdeviceownerdeviceconfiguration-list",
                "intune-deviceconfig-macosimportedpfxcertificateprofile-list",
                "intune-deviceconfig-windowsphone81generalconfiguration-list",
                "intune-deviceconfig-androideasemailprofileconfiguration-list",
                "intune-deviceconfig-androidforworkgmaileasconfiguration-list",
                "intune-deviceconfig-androidforworkpkcscertificateprofile-list",
                "intune-deviceconfig-androidforworkscepcertificateprofile-list",
                "intune-deviceconfig-androidforworktrustedrootcertificate-list",
                "intune-deviceconfig-androidimportedpfxcertificateprofile-list",
                "intune-deviceconfig-macosendpointprotectionconfiguration-list",
                "intune-deviceconfig-windows10pfximportcertificateprofile-list",
                "intune-deviceconfig-windowshealthmonitoringconfiguration-list",
                "intune-deviceconfig-windowsphone81scepcertificateprofile-list",
                "intune-deviceconfig-windowsphone81trustedrootcertificate-list",
                "intune-deviceconfig-androidworkprofilecustomconfiguration-list",
                "intune-deviceconfig-aospdeviceownerpkcscertificateprofile-list",
                "intune-deviceconfig-aospdeviceownerscepcertificateprofile-list",
                "intune-deviceconfig-aospdeviceownertrustedrootcertificate-list",
                "intune-deviceconfig-windows10easemailprofileconfiguration-list",
                "intune-deviceconfig-windows10networkboundaryconfiguration-list",
                "intune-deviceconfig-windowsupdateforbusinessconfiguration-list",
                "intune-deviceconfig-windowswifienterpriseeapconfiguration-list",
                "intune-deviceconfig-androidforworknineworkeasconfiguration-list",
                "intune-deviceconfig-windows10importedpfxcertificateprofile-list",
                "intune-deviceconfig-windows10secureassessmentconfiguration-list",
                "intune-deviceconfig-windowsidentityprotectionconfiguration-list",
                "intune-deviceconfig-androidworkprofilegmaileasconfiguration-list",
                "intune-deviceconfig-androiddeviceownerpkcscertificateprofile-list",
                "intune-deviceconfig-androiddeviceownerscepcertificateprofile-list",
                "intune-deviceconfig-androiddeviceownertrustedrootcertificate-list",
                "intune-deviceconfig-androidforworkgeneraldeviceconfiguration-list",
                "intune-deviceconfig-androidworkprofilepkcscertificateprofile-list",
                "intune-deviceconfig-androidworkprofilescepcertificateprofile-list",
                "intune-deviceconfig-androidworkprofiletrustedrootcertificate-list",
                "intune-deviceconfig-windows10endpointprotectionconfiguration-list",
                "intune-deviceconfig-windowsdeliveryoptimizationconfiguration-list",
                "intune-deviceconfig-windowsphoneeasemailprofileconfiguration-list",
                "intune-deviceconfig-androidforworkenterprisewificonfiguration-list",
                "intune-deviceconfig-androidworkprofilenineworkeasconfiguration-list",
                "intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-list",
                "intune-deviceconfig-androidforworkimportedpfxcertificateprofile-list",
                "intune-deviceconfig-windowsphone81importedpfxcertificateprofile-list",
                "intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-list",
                "intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list",
                "intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-list",
                "intune-deviceconfig-androidworkprofileenterprisewificonfiguration-list",
                "intune-deviceconfig-windows10devicefirmwareconfigurationinterface-list",
                "intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-list",
                "intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-list",
                "intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list",
                "intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list",
                "intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
