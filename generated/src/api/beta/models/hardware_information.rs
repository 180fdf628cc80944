// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-hardwareinformation?view=graph-rest-beta)
    HardwareInformation = "microsoft.graph.hardwareInformation"
}

impl HardwareInformation {
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    pub const TOTAL_STORAGE_SPACE: Property<Self> = Property::new("totalStorageSpace");
    pub const FREE_STORAGE_SPACE: Property<Self> = Property::new("freeStorageSpace");
    pub const IMEI: Property<Self> = Property::new("imei");
    pub const MEID: Property<Self> = Property::new("meid");
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    pub const MODEL: Property<Self> = Property::new("model");
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    pub const SUBSCRIBER_CARRIER: Property<Self> = Property::new("subscriberCarrier");
    pub const CELLULAR_TECHNOLOGY: Property<Self> = Property::new("cellularTechnology");
    pub const WIFI_MAC: Property<Self> = Property::new("wifiMac");
    pub const OPERATING_SYSTEM_LANGUAGE: Property<Self> = Property::new(
        "operatingSystemLanguage",
    );
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
    pub const BATTERY_SERIAL_NUMBER: Property<Self> = Property::new(
        "batterySerialNumber",
    );
    pub const BATTERY_HEALTH_PERCENTAGE: Property<Self> = Property::new(
        "batteryHealthPercentage",
    );
    pub const BATTERY_CHARGE_CYCLES: Property<Self> = Property::new(
        "batteryChargeCycles",
    );
    pub const IS_SHARED_DEVICE: Property<Self> = Property::new("isSharedDevice");
    pub const SHARED_DEVICE_CACHED_USERS: Property<Self> = Property::new(
        "sharedDeviceCachedUsers",
    );
    pub const TPM_SPECIFICATION_VERSION: Property<Self> = Property::new(
        "tpmSpecificationVersion",
    );
    pub const OPERATING_SYSTEM_EDITION: Property<Self> = Property::new(
        "operatingSystemEdition",
    );
    pub const DEVICE_FULL_QUALIFIED_DOMAIN_NAME: Property<Self> = Property::new(
        "deviceFullQualifiedDomainName",
    );
    pub const DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_HARDWARE_REQUIREMENT_STATE: Property<
        Self,
    > = Property::new("deviceGuardVirtualizationBasedSecurityHardwareRequirementState");
    pub const DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_STATE: Property<Self> = Property::new(
        "deviceGuardVirtualizationBasedSecurityState",
    );
    pub const DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_STATE: Property<
        Self,
    > = Property::new("deviceGuardLocalSystemAuthorityCredentialGuardState");
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    pub const OPERATING_SYSTEM_PRODUCT_TYPE: Property<Self> = Property::new(
        "operatingSystemProductType",
    );
    pub const IP_ADDRESS_V4: Property<Self> = Property::new("ipAddressV4");
    pub const SUBNET_ADDRESS: Property<Self> = Property::new("subnetAddress");
    pub const ESIM_IDENTIFIER: Property<Self> = Property::new("esimIdentifier");
    pub const SYSTEM_MANAGEMENT_BIOS_VERSION: Property<Self> = Property::new(
        "systemManagementBIOSVersion",
    );
    pub const TPM_MANUFACTURER: Property<Self> = Property::new("tpmManufacturer");
    pub const TPM_VERSION: Property<Self> = Property::new("tpmVersion");
    pub const WIRED_IPV4_ADDRESSES: Property<Self> = Property::new("wiredIPv4Addresses");
    pub const BATTERY_LEVEL_PERCENTAGE: Property<Self> = Property::new(
        "batteryLevelPercentage",
    );
    pub const RESIDENT_USERS_COUNT: Property<Self> = Property::new("residentUsersCount");
    pub const PRODUCT_NAME: Property<Self> = Property::new("productName");
    pub const DEVICE_LICENSING_STATUS: Property<Self> = Property::new(
        "deviceLicensingStatus",
    );
    pub const DEVICE_LICENSING_LAST_ERROR_CODE: Property<Self> = Property::new(
        "deviceLicensingLastErrorCode",
    );
    pub const DEVICE_LICENSING_LAST_ERROR_DESCRIPTION: Property<Self> = Property::new(
        "deviceLicensingLastErrorDescription",
    );

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `totalStorageSpace`: `Edm.Int64`
    pub fn total_storage_space(&self) -> Option<i64> {
        self.0.i64("totalStorageSpace")
    }

    pub fn with_total_storage_space(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("totalStorageSpace", value))
    }

    /// `freeStorageSpace`: `Edm.Int64`
    pub fn free_storage_space(&self) -> Option<i64> {
        self.0.i64("freeStorageSpace")
    }

    pub fn with_free_storage_space(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("freeStorageSpace", value))
    }

    /// `imei`: `Edm.String`
    pub fn imei(&self) -> Option<&str> {
        self.0.str("imei")
    }

    pub fn with_imei(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imei", value))
    }

    /// `meid`: `Edm.String`
    pub fn meid(&self) -> Option<&str> {
        self.0.str("meid")
    }

    pub fn with_meid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("meid", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `subscriberCarrier`: `Edm.String`
    pub fn subscriber_carrier(&self) -> Option<&str> {
        self.0.str("subscriberCarrier")
    }

    pub fn with_subscriber_carrier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriberCarrier", value))
    }

    /// `cellularTechnology`: `Edm.String`
    pub fn cellular_technology(&self) -> Option<&str> {
        self.0.str("cellularTechnology")
    }

    pub fn with_cellular_technology(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cellularTechnology", value))
    }

    /// `wifiMac`: `Edm.String`
    pub fn wifi_mac(&self) -> Option<&str> {
        self.0.str("wifiMac")
    }

    pub fn with_wifi_mac(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiMac", value))
    }

    /// `operatingSystemLanguage`: `Edm.String`
    pub fn operating_system_language(&self) -> Option<&str> {
        self.0.str("operatingSystemLanguage")
    }

    pub fn with_operating_system_language(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("operatingSystemLanguage", value))
    }

    /// `isSupervised`: `Edm.Boolean`
    pub fn is_supervised(&self) -> Option<bool> {
        self.0.bool("isSupervised")
    }

    pub fn with_is_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupervised", value))
    }

    /// `isEncrypted`: `Edm.Boolean`
    pub fn is_encrypted(&self) -> Option<bool> {
        self.0.bool("isEncrypted")
    }

    pub fn with_is_encrypted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEncrypted", value))
    }

    /// `batterySerialNumber`: `Edm.String`
    pub fn battery_serial_number(&self) -> Option<&str> {
        self.0.str("batterySerialNumber")
    }

    pub fn with_battery_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("batterySerialNumber", value))
    }

    /// `batteryHealthPercentage`: `Edm.Int32`
    pub fn battery_health_percentage(&self) -> Option<i32> {
        self.0.i32("batteryHealthPercentage")
    }

    pub fn with_battery_health_percentage(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("batteryHealthPercentage", value))
    }

    /// `batteryChargeCycles`: `Edm.Int32`
    pub fn battery_charge_cycles(&self) -> Option<i32> {
        self.0.i32("batteryChargeCycles")
    }

    pub fn with_battery_charge_cycles(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryChargeCycles", value))
    }

    /// `isSharedDevice`: `Edm.Boolean`
    pub fn is_shared_device(&self) -> Option<bool> {
        self.0.bool("isSharedDevice")
    }

    pub fn with_is_shared_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSharedDevice", value))
    }

    /// `sharedDeviceCachedUsers`: `Collection(microsoft.graph.sharedAppleDeviceUser)`
    pub fn shared_device_cached_users(&self) -> Option<&[super::SharedAppleDeviceUser]> {
        self.0.models("sharedDeviceCachedUsers")
    }

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

    pub fn with_tpm_specification_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("tpmSpecificationVersion", value))
    }

    /// `operatingSystemEdition`: `Edm.String`
    pub fn operating_system_edition(&self) -> Option<&str> {
        self.0.str("operatingSystemEdition")
    }

    pub fn with_operating_system_edition(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("operatingSystemEdition", value))
    }

    /// `deviceFullQualifiedDomainName`: `Edm.String`
    pub fn device_full_qualified_domain_name(&self) -> Option<&str> {
        self.0.str("deviceFullQualifiedDomainName")
    }

    pub fn with_device_full_qualified_domain_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("deviceFullQualifiedDomainName", value))
    }

    /// `deviceGuardVirtualizationBasedSecurityHardwareRequirementState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`
    ///
    /// Possible values are: meetHardwareRequirements, secureBootRequired, dmaProtectionRequired, hyperVNotSupportedForGuestVM, hyperVNotAvailable.
    pub fn device_guard_virtualization_based_security_hardware_requirement_state(
        &self,
    ) -> Option<
        Flags<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>,
    > {
        self.0.flags("deviceGuardVirtualizationBasedSecurityHardwareRequirementState")
    }

    pub fn with_device_guard_virtualization_based_security_hardware_requirement_state(
        self,
        value: impl Into<
            Nullable<
                Flags<
                    super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState,
                >,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "deviceGuardVirtualizationBasedSecurityHardwareRequirementState",
                    value,
                ),
        )
    }

    /// `deviceGuardVirtualizationBasedSecurityState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityState`
    ///
    /// Possible values are: running, rebootRequired, require64BitArchitecture, notLicensed, notConfigured, doesNotMeetHardwareRequirements, other.
    pub fn device_guard_virtualization_based_security_state(
        &self,
    ) -> Option<super::DeviceGuardVirtualizationBasedSecurityState> {
        self.0.enumeration("deviceGuardVirtualizationBasedSecurityState")
    }

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
    ) -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardState> {
        self.0.enumeration("deviceGuardLocalSystemAuthorityCredentialGuardState")
    }

    pub fn with_device_guard_local_system_authority_credential_guard_state(
        self,
        value: impl Into<
            Nullable<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>,
        >,
    ) -> Self {
        Self(self.0.with("deviceGuardLocalSystemAuthorityCredentialGuardState", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
    }

    /// `operatingSystemProductType`: `Edm.Int32`
    pub fn operating_system_product_type(&self) -> Option<i32> {
        self.0.i32("operatingSystemProductType")
    }

    pub fn with_operating_system_product_type(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("operatingSystemProductType", value))
    }

    /// `ipAddressV4`: `Edm.String`
    pub fn ip_address_v4(&self) -> Option<&str> {
        self.0.str("ipAddressV4")
    }

    pub fn with_ip_address_v4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddressV4", value))
    }

    /// `subnetAddress`: `Edm.String`
    pub fn subnet_address(&self) -> Option<&str> {
        self.0.str("subnetAddress")
    }

    pub fn with_subnet_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subnetAddress", value))
    }

    /// `esimIdentifier`: `Edm.String`
    pub fn esim_identifier(&self) -> Option<&str> {
        self.0.str("esimIdentifier")
    }

    pub fn with_esim_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("esimIdentifier", value))
    }

    /// `systemManagementBIOSVersion`: `Edm.String`
    pub fn system_management_bios_version(&self) -> Option<&str> {
        self.0.str("systemManagementBIOSVersion")
    }

    pub fn with_system_management_bios_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("systemManagementBIOSVersion", value))
    }

    /// `tpmManufacturer`: `Edm.String`
    pub fn tpm_manufacturer(&self) -> Option<&str> {
        self.0.str("tpmManufacturer")
    }

    pub fn with_tpm_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmManufacturer", value))
    }

    /// `tpmVersion`: `Edm.String`
    pub fn tpm_version(&self) -> Option<&str> {
        self.0.str("tpmVersion")
    }

    pub fn with_tpm_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmVersion", value))
    }

    /// `wiredIPv4Addresses`: `Collection(Edm.String)`
    pub fn wired_ipv4_addresses(&self) -> Option<Vec<&str>> {
        self.0.strs("wiredIPv4Addresses")
    }

    pub fn with_wired_ipv4_addresses(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("wiredIPv4Addresses", value))
    }

    /// `batteryLevelPercentage`: `Edm.Double`
    pub fn battery_level_percentage(&self) -> Option<f64> {
        self.0.f64("batteryLevelPercentage")
    }

    pub fn with_battery_level_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("batteryLevelPercentage", value))
    }

    /// `residentUsersCount`: `Edm.Int32`
    pub fn resident_users_count(&self) -> Option<i32> {
        self.0.i32("residentUsersCount")
    }

    pub fn with_resident_users_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("residentUsersCount", value))
    }

    /// `productName`: `Edm.String`
    pub fn product_name(&self) -> Option<&str> {
        self.0.str("productName")
    }

    pub fn with_product_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("productName", value))
    }

    /// `deviceLicensingStatus`: `microsoft.graph.deviceLicensingStatus`
    ///
    /// Possible values are: licenseRefreshStarted, licenseRefreshPending, deviceIsNotAzureActiveDirectoryJoined, verifyingMicrosoftDeviceIdentity, deviceIdentityVerificationFailed, verifyingMirosoftAccountIdentity, mirosoftAccountVerificationFailed, acquiringDeviceLicense, refreshingDeviceLicense, deviceLicenseRefreshSucceed, deviceLicenseRefreshFailed, removingDeviceLicense, deviceLicenseRemoveSucceed, deviceLicenseRemoveFailed, unknownFutureValue, unknown.
    pub fn device_licensing_status(&self) -> Option<super::DeviceLicensingStatus> {
        self.0.enumeration("deviceLicensingStatus")
    }

    pub fn with_device_licensing_status(
        self,
        value: impl Into<Nullable<super::DeviceLicensingStatus>>,
    ) -> Self {
        Self(self.0.with("deviceLicensingStatus", value))
    }

    /// `deviceLicensingLastErrorCode`: `Edm.Int32`
    pub fn device_licensing_last_error_code(&self) -> Option<i32> {
        self.0.i32("deviceLicensingLastErrorCode")
    }

    pub fn with_device_licensing_last_error_code(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("deviceLicensingLastErrorCode", value))
    }

    /// `deviceLicensingLastErrorDescription`: `Edm.String`
    pub fn device_licensing_last_error_description(&self) -> Option<&str> {
        self.0.str("deviceLicensingLastErrorDescription")
    }

    pub fn with_device_licensing_last_error_description(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("deviceLicensingLastErrorDescription", value))
    }
}
