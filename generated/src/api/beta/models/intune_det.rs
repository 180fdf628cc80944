// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.detectedApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-detectedapp?view=graph-rest-beta)
    DetectedApp = "microsoft.graph.detectedApp";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "sizeInByte" SIZE_IN_BYTE, size_in_byte i64 -> Option<i64>, with_size_in_byte(i64), "`sizeInByte`: `Edm.Int64`, read-only" "Read-only.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
}
