// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.deviceOperatingSystemSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-beta)
    DeviceOperatingSystemSummary = "microsoft.graph.deviceOperatingSystemSummary";
    "androidCount" ANDROID_COUNT, android_count i32 -> Option<i32>, with_android_count(i32), "`androidCount`: `Edm.Int32`";
    "iosCount" IOS_COUNT, ios_count i32 -> Option<i32>, with_ios_count(i32), "`iosCount`: `Edm.Int32`";
    "macOSCount" MAC_OS_COUNT, mac_os_count i32 -> Option<i32>, with_mac_os_count(i32), "`macOSCount`: `Edm.Int32`";
    "windowsMobileCount" WINDOWS_MOBILE_COUNT, windows_mobile_count i32 -> Option<i32>, with_windows_mobile_count(i32), "`windowsMobileCount`: `Edm.Int32`";
    "windowsCount" WINDOWS_COUNT, windows_count i32 -> Option<i32>, with_windows_count(i32), "`windowsCount`: `Edm.Int32`";
    "unknownCount" UNKNOWN_COUNT, unknown_count i32 -> Option<i32>, with_unknown_count(i32), "`unknownCount`: `Edm.Int32`";
    "androidDedicatedCount" ANDROID_DEDICATED_COUNT, android_dedicated_count i32 -> Option<i32>, with_android_dedicated_count(i32), "`androidDedicatedCount`: `Edm.Int32`";
    "androidDeviceAdminCount" ANDROID_DEVICE_ADMIN_COUNT, android_device_admin_count i32 -> Option<i32>, with_android_device_admin_count(i32), "`androidDeviceAdminCount`: `Edm.Int32`";
    "androidFullyManagedCount" ANDROID_FULLY_MANAGED_COUNT, android_fully_managed_count i32 -> Option<i32>, with_android_fully_managed_count(i32), "`androidFullyManagedCount`: `Edm.Int32`";
    "androidWorkProfileCount" ANDROID_WORK_PROFILE_COUNT, android_work_profile_count i32 -> Option<i32>, with_android_work_profile_count(i32), "`androidWorkProfileCount`: `Edm.Int32`";
    "androidCorporateWorkProfileCount" ANDROID_CORPORATE_WORK_PROFILE_COUNT, android_corporate_work_profile_count i32 -> Option<i32>, with_android_corporate_work_profile_count(i32), "`androidCorporateWorkProfileCount`: `Edm.Int32`";
    "configMgrDeviceCount" CONFIG_MGR_DEVICE_COUNT, config_mgr_device_count i32 -> Option<i32>, with_config_mgr_device_count(i32), "`configMgrDeviceCount`: `Edm.Int32`";
    "aospUserlessCount" AOSP_USERLESS_COUNT, aosp_userless_count i32 -> Option<i32>, with_aosp_userless_count(i32), "`aospUserlessCount`: `Edm.Int32`";
    "aospUserAssociatedCount" AOSP_USER_ASSOCIATED_COUNT, aosp_user_associated_count i32 -> Option<i32>, with_aosp_user_associated_count(i32), "`aospUserAssociatedCount`: `Edm.Int32`";
    "linuxCount" LINUX_COUNT, linux_count i32 -> Option<i32>, with_linux_count(i32), "`linuxCount`: `Edm.Int32`";
    "chromeOSCount" CHROME_OS_COUNT, chrome_os_count i32 -> Option<i32>, with_chrome_os_count(i32), "`chromeOSCount`: `Edm.Int32`";
}
