// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceThreatProtectionLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicethreatprotectionlevel?view=graph-rest-beta)
    DeviceThreatProtectionLevel = "microsoft.graph.deviceThreatProtectionLevel" {
        Unavailable = "unavailable",
        Secured = "secured",
        Low = "low",
        Medium = "medium",
        High = "high",
        NotSet = "notSet",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetype?view=graph-rest-beta)
    DeviceType = "microsoft.graph.deviceType" {
        Desktop = "desktop",
        WindowsRt = "windowsRT",
        WinMo6 = "winMO6",
        Nokia = "nokia",
        WindowsPhone = "windowsPhone",
        Mac = "mac",
        WinCe = "winCE",
        WinEmbedded = "winEmbedded",
        Iphone = "iPhone",
        Ipad = "iPad",
        IPod = "iPod",
        Android = "android",
        ISocConsumer = "iSocConsumer",
        Unix = "unix",
        MacMdm = "macMDM",
        HoloLens = "holoLens",
        SurfaceHub = "surfaceHub",
        AndroidForWork = "androidForWork",
        AndroidEnterprise = "androidEnterprise",
        Windows10x = "windows10x",
        AndroidnGms = "androidnGMS",
        ChromeOs = "chromeOS",
        Linux = "linux",
        Blackberry = "blackberry",
        Palm = "palm",
        Unknown = "unknown",
        CloudPc = "cloudPC",
        VisionOs = "visionOS",
        TvOs = "tvOS",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetypes?view=graph-rest-beta)
    DeviceTypes = "microsoft.graph.deviceTypes" {
        Desktop = "desktop",
        WindowsRt = "windowsRT",
        WinMo6 = "winMO6",
        Nokia = "nokia",
        WindowsPhone = "windowsPhone",
        Mac = "mac",
        WinCe = "winCE",
        WinEmbedded = "winEmbedded",
        Iphone = "iPhone",
        Ipad = "iPad",
        IPod = "iPod",
        Android = "android",
        ISocConsumer = "iSocConsumer",
        Unix = "unix",
        MacMdm = "macMDM",
        HoloLens = "holoLens",
        SurfaceHub = "surfaceHub",
        AndroidForWork = "androidForWork",
        AndroidEnterprise = "androidEnterprise",
        Blackberry = "blackberry",
        Palm = "palm",
        Unknown = "unknown",
    }
}
