// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetype?view=graph-rest-beta)
    DeviceType = "microsoft.graph.deviceType" {
        /// `desktop`
        Desktop = "desktop",
        /// `windowsRT`
        WindowsRt = "windowsRT",
        /// `winMO6`
        WinMo6 = "winMO6",
        /// `nokia`
        Nokia = "nokia",
        /// `windowsPhone`
        WindowsPhone = "windowsPhone",
        /// `mac`
        Mac = "mac",
        /// `winCE`
        WinCe = "winCE",
        /// `winEmbedded`
        WinEmbedded = "winEmbedded",
        /// `iPhone`
        Iphone = "iPhone",
        /// `iPad`
        Ipad = "iPad",
        /// `iPod`
        IPod = "iPod",
        /// `android`
        Android = "android",
        /// `iSocConsumer`
        ISocConsumer = "iSocConsumer",
        /// `unix`
        Unix = "unix",
        /// `macMDM`
        MacMdm = "macMDM",
        /// `holoLens`
        HoloLens = "holoLens",
        /// `surfaceHub`
        SurfaceHub = "surfaceHub",
        /// `androidForWork`
        AndroidForWork = "androidForWork",
        /// `androidEnterprise`
        AndroidEnterprise = "androidEnterprise",
        /// `windows10x`
        Windows10x = "windows10x",
        /// `androidnGMS`
        AndroidnGms = "androidnGMS",
        /// `chromeOS`
        ChromeOs = "chromeOS",
        /// `linux`
        Linux = "linux",
        /// `blackberry`
        Blackberry = "blackberry",
        /// `palm`
        Palm = "palm",
        /// `unknown`
        Unknown = "unknown",
        /// `cloudPC`
        CloudPc = "cloudPC",
    }
}
