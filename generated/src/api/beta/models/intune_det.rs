// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DetectedApp: super::Entity = "microsoft.graph.detectedApp";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "sizeInByte" SIZE_IN_BYTE, size_in_byte i64 -> Option<i64>, with_size_in_byte(i64), "`sizeInByte`: `Edm.Int64`, read-only" "Read-only.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "platform" PLATFORM, platform enumeration -> Option<super::DetectedAppPlatformType>, with_platform(super::DetectedAppPlatformType), "`platform`: `microsoft.graph.detectedAppPlatformType`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.detectedAppPlatformType`, metadata
    DetectedAppPlatformType = "microsoft.graph.detectedAppPlatformType" {
        Unknown = "unknown",
        Windows = "windows",
        WindowsMobile = "windowsMobile",
        WindowsHolographic = "windowsHolographic",
        Ios = "ios",
        MacOs = "macOS",
        ChromeOs = "chromeOS",
        AndroidOsp = "androidOSP",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidWorkProfile = "androidWorkProfile",
        AndroidDedicatedAndFullyManaged = "androidDedicatedAndFullyManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}
