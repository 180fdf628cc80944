// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.deviceGeoLocation`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicegeolocation?view=graph-rest-beta)
    DeviceGeoLocation = "microsoft.graph.deviceGeoLocation";
    "lastCollectedDateTimeUtc" LAST_COLLECTED_DATE_TIME_UTC, last_collected_date_time_utc date_time -> Parsed<OffsetDateTime>, with_last_collected_date_time_utc(OffsetDateTime), "`lastCollectedDateTimeUtc`: `Edm.DateTimeOffset`, not in the metadata";
    "lastCollectedDateTime" LAST_COLLECTED_DATE_TIME, last_collected_date_time date_time -> Parsed<OffsetDateTime>, with_last_collected_date_time(OffsetDateTime), "`lastCollectedDateTime`: `Edm.DateTimeOffset`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "horizontalAccuracy" HORIZONTAL_ACCURACY, horizontal_accuracy f64 -> Option<f64>, with_horizontal_accuracy(f64), "`horizontalAccuracy`: `Edm.Double`";
    "verticalAccuracy" VERTICAL_ACCURACY, vertical_accuracy f64 -> Option<f64>, with_vertical_accuracy(f64), "`verticalAccuracy`: `Edm.Double`";
    "heading" HEADING, heading f64 -> Option<f64>, with_heading(f64), "`heading`: `Edm.Double`";
    "speed" SPEED, speed f64 -> Option<f64>, with_speed(f64), "`speed`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardlocalsystemauthoritycredentialguardstate?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardState = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        VirtualizationBasedSecurityNotRunning = "virtualizationBasedSecurityNotRunning",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceguardlocalsystemauthoritycredentialguardtype?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardType = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType" {
        NotConfigured = "notConfigured",
        EnableWithUefiLock = "enableWithUEFILock",
        EnableWithoutUefiLock = "enableWithoutUEFILock",
        Disable = "disable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecurityhardwarerequirementstate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityHardwareRequirementState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState" {
        MeetHardwareRequirements = "meetHardwareRequirements",
        SecureBootRequired = "secureBootRequired",
        DmaProtectionRequired = "dmaProtectionRequired",
        HyperVNotSupportedForGuestVm = "hyperVNotSupportedForGuestVM",
        HyperVNotAvailable = "hyperVNotAvailable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecuritystate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        Require64BitArchitecture = "require64BitArchitecture",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        DoesNotMeetHardwareRequirements = "doesNotMeetHardwareRequirements",
        Other = "other",
    }
}
