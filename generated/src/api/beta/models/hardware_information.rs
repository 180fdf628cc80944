// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-hardwareinformation?view=graph-rest-beta)
    HardwareInformation = "microsoft.graph.hardwareInformation"
}

impl HardwareInformation {
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `totalStorageSpace` in queries.
    pub const TOTAL_STORAGE_SPACE: Property<Self> = Property::new("totalStorageSpace");
    /// `freeStorageSpace` in queries.
    pub const FREE_STORAGE_SPACE: Property<Self> = Property::new("freeStorageSpace");
    /// `imei` in queries.
    pub const IMEI: Property<Self> = Property::new("imei");
    /// `meid` in queries.
    pub const MEID: Property<Self> = Property::new("meid");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `subscriberCarrier` in queries.
    pub const SUBSCRIBER_CARRIER: Property<Self> = Property::new("subscriberCarrier");
    /// `cellularTechnology` in queries.
    pub const CELLULAR_TECHNOLOGY: Property<Self> = Property::new("cellularTechnology");
    /// `wifiMac` in queries.
    pub const WIFI_MAC: Property<Self> = Property::new("wifiMac");
    /// `operatingSystemLanguage` in queries.
    pub const OPERATING_SYSTEM_LANGUAGE: Property<Self> = Property::new("operatingSystemLanguage");
    /// `isSupervised` in queries.
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    /// `isEncrypted` in queries.
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
    /// `batterySerialNumber` in queries.
    pub const BATTERY_SERIAL_NUMBER: Property<Self> = Property::new("batterySerialNumber");
    /// `batteryHealthPercentage` in queries.
    pub const BATTERY_HEALTH_PERCENTAGE: Property<Self> = Property::new("batteryHealthPercentage");
    /// `batteryChargeCycles` in queries.
    pub const BATTERY_CHARGE_CYCLES: Property<Self> = Property::new("batteryChargeCycles");
    /// `isSharedDevice` in queries.
    pub const IS_SHARED_DEVICE: Property<Self> = Property::new("isSharedDevice");
    /// `sharedDeviceCachedUsers` in queries.
    pub const SHARED_DEVICE_CACHED_USERS: Property<Self> = Property::new("sharedDeviceCachedUsers");
    /// `tpmSpecificationVersion` in queries.
    pub const TPM_SPECIFICATION_VERSION: Property<Self> = Property::new("tpmSpecificationVersion");
    /// `operatingSystemEdition` in queries.
    pub const OPERATING_SYSTEM_EDITION: Property<Self> = Property::new("operatingSystemEdition");
    /// `deviceFullQualifiedDomainName` in queries.
    pub const DEVICE_FULL_QUALIFIED_DOMAIN_NAME: Property<Self> = Property::new("deviceFullQualifiedDomainName");
    /// `deviceGuardVirtualizationBasedSecurityHardwareRequirementState` in queries.
    pub const DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_HARDWARE_REQUIREMENT_STATE: Property<Self> =
        Property::new("deviceGuardVirtualizationBasedSecurityHardwareRequirementState");
    /// `deviceGuardVirtualizationBasedSecurityState` in queries.
    pub const DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_STATE: Property<Self> =
        Property::new("deviceGuardVirtualizationBasedSecurityState");
    /// `deviceGuardLocalSystemAuthorityCredentialGuardState` in queries.
    pub const DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_STATE: Property<Self> =
        Property::new("deviceGuardLocalSystemAuthorityCredentialGuardState");
    /// `osBuildNumber` in queries.
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    /// `operatingSystemProductType` in queries.
    pub const OPERATING_SYSTEM_PRODUCT_TYPE: Property<Self> = Property::new("operatingSystemProductType");
    /// `ipAddressV4` in queries.
    pub const IP_ADDRESS_V4: Property<Self> = Property::new("ipAddressV4");
    /// `subnetAddress` in queries.
    pub const SUBNET_ADDRESS: Property<Self> = Property::new("subnetAddress");
    /// `esimIdentifier` in queries.
    pub const ESIM_IDENTIFIER: Property<Self> = Property::new("esimIdentifier");
    /// `systemManagementBIOSVersion` in queries.
    pub const SYSTEM_MANAGEMENT_BIOS_VERSION: Property<Self> = Property::new("systemManagementBIOSVersion");
    /// `tpmManufacturer` in queries.
    pub const TPM_MANUFACTURER: Property<Self> = Property::new("tpmManufacturer");
    /// `tpmVersion` in queries.
    pub const TPM_VERSION: Property<Self> = Property::new("tpmVersion");
    /// `wiredIPv4Addresses` in queries.
    pub const WIRED_IPV4_ADDRESSES: Property<Self> = Property::new("wiredIPv4Addresses");
    /// `batteryLevelPercentage` in queries.
    pub const BATTERY_LEVEL_PERCENTAGE: Property<Self> = Property::new("batteryLevelPercentage");
    /// `residentUsersCount` in queries.
    pub const RESIDENT_USERS_COUNT: Property<Self> = Property::new("residentUsersCount");
    /// `productName` in queries.
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    /// `deviceLicensingStatus` in queries.
    pub const DEVICE_LICENSING_STATUS: Property<Self> = Property::new("deviceLicensingStatus");
    /// `deviceLicensingLastErrorCode` in queries.
    pub const DEVICE_LICENSING_LAST_ERROR_CODE: Property<Self> = Property::new("deviceLicensingLastErrorCode");
    /// `deviceLicensingLastErrorDescription` in queries.
    pub const DEVICE_LICENSING_LAST_ERROR_DESCRIPTION: Property<Self> =
        Property::new("deviceLicensingLastErrorDescription");

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `totalStorageSpace`: `Edm.Int64`
    pub fn total_storage_space(&self) -> Option<i64> {
        self.0.i64("totalStorageSpace")
    }

    /// Sets `totalStorageSpace`.
    pub fn with_total_storage_space(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalStorageSpace", value))
    }

    /// `freeStorageSpace`: `Edm.Int64`
    pub fn free_storage_space(&self) -> Option<i64> {
        self.0.i64("freeStorageSpace")
    }

    /// Sets `freeStorageSpace`.
    pub fn with_free_storage_space(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("freeStorageSpace", value))
    }

    /// `imei`: `Edm.String`
    pub fn imei(&self) -> Option<&str> {
        self.0.str("imei")
    }

    /// Sets `imei`.
    pub fn with_imei(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imei", value))
    }

    /// `meid`: `Edm.String`
    pub fn meid(&self) -> Option<&str> {
        self.0.str("meid")
    }

    /// Sets `meid`.
    pub fn with_meid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("meid", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    /// Sets `phoneNumber`.
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `subscriberCarrier`: `Edm.String`
    pub fn subscriber_carrier(&self) -> Option<&str> {
        self.0.str("subscriberCarrier")
    }

    /// Sets `subscriberCarrier`.
    pub fn with_subscriber_carrier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriberCarrier", value))
    }

    /// `cellularTechnology`: `Edm.String`
    pub fn cellular_technology(&self) -> Option<&str> {
        self.0.str("cellularTechnology")
    }

    /// Sets `cellularTechnology`.
    pub fn with_cellular_technology(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cellularTechnology", value))
    }

    /// `wifiMac`: `Edm.String`
    pub fn wifi_mac(&self) -> Option<&str> {
        self.0.str("wifiMac")
    }

    /// Sets `wifiMac`.
    pub fn with_wifi_mac(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiMac", value))
    }

    /// `operatingSystemLanguage`: `Edm.String`
    pub fn operating_system_language(&self) -> Option<&str> {
        self.0.str("operatingSystemLanguage")
    }

    /// Sets `operatingSystemLanguage`.
    pub fn with_operating_system_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemLanguage", value))
    }

    /// `isSupervised`: `Edm.Boolean`
    pub fn is_supervised(&self) -> Option<bool> {
        self.0.bool("isSupervised")
    }

    /// Sets `isSupervised`.
    pub fn with_is_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupervised", value))
    }

    /// `isEncrypted`: `Edm.Boolean`
    pub fn is_encrypted(&self) -> Option<bool> {
        self.0.bool("isEncrypted")
    }

    /// Sets `isEncrypted`.
    pub fn with_is_encrypted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEncrypted", value))
    }

    /// `batterySerialNumber`: `Edm.String`
    pub fn battery_serial_number(&self) -> Option<&str> {
        self.0.str("batterySerialNumber")
    }

    /// Sets `batterySerialNumber`.
    pub fn with_battery_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("batterySerialNumber", value))
    }

    /// `batteryHealthPercentage`: `Edm.Int32`
    pub fn battery_health_percentage(&self) -> Option<i32> {
        self.0.i32("batteryHealthPercentage")
    }

    /// Sets `batteryHealthPercentage`.
    pub fn with_battery_health_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryHealthPercentage", value))
    }

    /// `batteryChargeCycles`: `Edm.Int32`
    pub fn battery_charge_cycles(&self) -> Option<i32> {
        self.0.i32("batteryChargeCycles")
    }

    /// Sets `batteryChargeCycles`.
    pub fn with_battery_charge_cycles(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryChargeCycles", value))
    }

    /// `isSharedDevice`: `Edm.Boolean`
    pub fn is_shared_device(&self) -> Option<bool> {
        self.0.bool("isSharedDevice")
    }

    /// Sets `isSharedDevice`.
    pub fn with_is_shared_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSharedDevice", value))
    }

    /// `sharedDeviceCachedUsers`: `Collection(microsoft.graph.sharedAppleDeviceUser)`
    pub fn shared_device_cached_users(&self) -> Option<&[super::SharedAppleDeviceUser]> {
        self.0.models("sharedDeviceCachedUsers")
    }

    /// Sets `sharedDeviceCachedUsers`.
    pub fn with_shared_device_cached_users(
        self,
        value: impl Into<Nullable<Vec<super::SharedAppleDeviceUser>>>,
    ) -> Self {
        Self(self.0.with("sharedDeviceCachedUsers", value))
    }

    /// `tpmSpecificationVersion`: `Edm.String`
    pub fn tpm_specification_version(&self) -> Option<&str> {
        self.0.str("tpmSpecificationVersion")
    }

    /// Sets `tpmSpecificationVersion`.
    pub fn with_tpm_specification_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmSpecificationVersion", value))
    }

    /// `operatingSystemEdition`: `Edm.String`
    pub fn operating_system_edition(&self) -> Option<&str> {
        self.0.str("operatingSystemEdition")
    }

    /// Sets `operatingSystemEdition`.
    pub fn with_operating_system_edition(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemEdition", value))
    }

    /// `deviceFullQualifiedDomainName`: `Edm.String`
    pub fn device_full_qualified_domain_name(&self) -> Option<&str> {
        self.0.str("deviceFullQualifiedDomainName")
    }

    /// Sets `deviceFullQualifiedDomainName`.
    pub fn with_device_full_qualified_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceFullQualifiedDomainName", value))
    }

    /// `deviceGuardVirtualizationBasedSecurityHardwareRequirementState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`
    ///
    /// Possible values are: meetHardwareRequirements, secureBootRequired, dmaProtectionRequired, hyperVNotSupportedForGuestVM, hyperVNotAvailable.
    pub fn device_guard_virtualization_based_security_hardware_requirement_state(
        &self,
    ) -> Option<Flags<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>>
    {
        self.0.flags("deviceGuardVirtualizationBasedSecurityHardwareRequirementState")
    }

    /// Sets `deviceGuardVirtualizationBasedSecurityHardwareRequirementState`.
    pub fn with_device_guard_virtualization_based_security_hardware_requirement_state(
        self,
        value: impl Into<Nullable<Flags<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>>>,
    ) -> Self {
        Self(self.0.with("deviceGuardVirtualizationBasedSecurityHardwareRequirementState", value))
    }

    /// `deviceGuardVirtualizationBasedSecurityState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityState`
    ///
    /// Possible values are: running, rebootRequired, require64BitArchitecture, notLicensed, notConfigured, doesNotMeetHardwareRequirements, other.
    pub fn device_guard_virtualization_based_security_state(
        &self,
    ) -> Option<super::DeviceGuardVirtualizationBasedSecurityState>
    {
        self.0.enumeration("deviceGuardVirtualizationBasedSecurityState")
    }

    /// Sets `deviceGuardVirtualizationBasedSecurityState`.
    pub fn with_device_guard_virtualization_based_security_state(
        self,
        value: impl Into<Nullable<super::DeviceGuardVirtualizationBasedSecurityState>>,
    ) -> Self {
        Self(self.0.with("deviceGuardVirtualizationBasedSecurityState", value))
    }

    /// `deviceGuardLocalSystemAuthorityCredentialGuardState`: `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`
    ///
    /// Possible values are: running, rebootRequired, notLicensed, notConfigured, virtualizationBasedSecurityNotRunning.
    pub fn device_guard_local_system_authority_credential_guard_state(
        &self,
    ) -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>
    {
        self.0.enumeration("deviceGuardLocalSystemAuthorityCredentialGuardState")
    }

    /// Sets `deviceGuardLocalSystemAuthorityCredentialGuardState`.
    pub fn with_device_guard_local_system_authority_credential_guard_state(
        self,
        value: impl Into<Nullable<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>>,
    ) -> Self {
        Self(self.0.with("deviceGuardLocalSystemAuthorityCredentialGuardState", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    /// Sets `osBuildNumber`.
    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
    }

    /// `operatingSystemProductType`: `Edm.Int32`
    pub fn operating_system_product_type(&self) -> Option<i32> {
        self.0.i32("operatingSystemProductType")
    }

    /// Sets `operatingSystemProductType`.
    pub fn with_operating_system_product_type(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("operatingSystemProductType", value))
    }

    /// `ipAddressV4`: `Edm.String`
    pub fn ip_address_v4(&self) -> Option<&str> {
        self.0.str("ipAddressV4")
    }

    /// Sets `ipAddressV4`.
    pub fn with_ip_address_v4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddressV4", value))
    }

    /// `subnetAddress`: `Edm.String`
    pub fn subnet_address(&self) -> Option<&str> {
        self.0.str("subnetAddress")
    }

    /// Sets `subnetAddress`.
    pub fn with_subnet_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subnetAddress", value))
    }

    /// `esimIdentifier`: `Edm.String`
    pub fn esim_identifier(&self) -> Option<&str> {
        self.0.str("esimIdentifier")
    }

    /// Sets `esimIdentifier`.
    pub fn with_esim_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("esimIdentifier", value))
    }

    /// `systemManagementBIOSVersion`: `Edm.String`
    pub fn system_management_bios_version(&self) -> Option<&str> {
        self.0.str("systemManagementBIOSVersion")
    }

    /// Sets `systemManagementBIOSVersion`.
    pub fn with_system_management_bios_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("systemManagementBIOSVersion", value))
    }

    /// `tpmManufacturer`: `Edm.String`
    pub fn tpm_manufacturer(&self) -> Option<&str> {
        self.0.str("tpmManufacturer")
    }

    /// Sets `tpmManufacturer`.
    pub fn with_tpm_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmManufacturer", value))
    }

    /// `tpmVersion`: `Edm.String`
    pub fn tpm_version(&self) -> Option<&str> {
        self.0.str("tpmVersion")
    }

    /// Sets `tpmVersion`.
    pub fn with_tpm_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmVersion", value))
    }

    /// `wiredIPv4Addresses`: `Collection(Edm.String)`
    pub fn wired_ipv4_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("wiredIPv4Addresses")
    }

    /// Sets `wiredIPv4Addresses`.
    pub fn with_wired_ipv4_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("wiredIPv4Addresses", value))
    }

    /// `batteryLevelPercentage`: `Edm.Double`
    pub fn battery_level_percentage(&self) -> Option<f64> {
        self.0.f64("batteryLevelPercentage")
    }

    /// Sets `batteryLevelPercentage`.
    pub fn with_battery_level_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("batteryLevelPercentage", value))
    }

    /// `residentUsersCount`: `Edm.Int32`
    pub fn resident_users_count(&self) -> Option<i32> {
        self.0.i32("residentUsersCount")
    }

    /// Sets `residentUsersCount`.
    pub fn with_resident_users_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("residentUsersCount", value))
    }

    /// `productName`: `Edm.String`
    pub fn product_name(&self) -> Option<&str> {
        self.0.str("productName")
    }

    /// Sets `productName`.
    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// `deviceLicensingStatus`: `microsoft.graph.deviceLicensingStatus`
    ///
    /// Possible values are: licenseRefreshStarted, licenseRefreshPending, deviceIsNotAzureActiveDirectoryJoined, verifyingMicrosoftDeviceIdentity, deviceIdentityVerificationFailed, verifyingMirosoftAccountIdentity, mirosoftAccountVerificationFailed, acquiringDeviceLicense, refreshingDeviceLicense, deviceLicenseRefreshSucceed, deviceLicenseRefreshFailed, removingDeviceLicense, deviceLicenseRemoveSucceed, deviceLicenseRemoveFailed, unknownFutureValue, unknown.
    pub fn device_licensing_status(&self) -> Option<super::DeviceLicensingStatus> {
        self.0.enumeration("deviceLicensingStatus")
    }

    /// Sets `deviceLicensingStatus`.
    pub fn with_device_licensing_status(self, value: impl Into<Nullable<super::DeviceLicensingStatus>>) -> Self {
        Self(self.0.with("deviceLicensingStatus", value))
    }

    /// `deviceLicensingLastErrorCode`: `Edm.Int32`
    pub fn device_licensing_last_error_code(&self) -> Option<i32> {
        self.0.i32("deviceLicensingLastErrorCode")
    }

    /// Sets `deviceLicensingLastErrorCode`.
    pub fn with_device_licensing_last_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceLicensingLastErrorCode", value))
    }

    /// `deviceLicensingLastErrorDescription`: `Edm.String`
    pub fn device_licensing_last_error_description(&self) -> Option<&str> {
        self.0.str("deviceLicensingLastErrorDescription")
    }

    /// Sets `deviceLicensingLastErrorDescription`.
    pub fn with_device_licensing_last_error_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceLicensingLastErrorDescription", value))
    }
}
