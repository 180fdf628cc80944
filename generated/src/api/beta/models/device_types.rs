// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetypes?view=graph-rest-beta)
    DeviceTypes = "microsoft.graph.deviceTypes" {
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
        /// `blackberry`
        Blackberry = "blackberry",
        /// `palm`
        Palm = "palm",
        /// `unknown`
        Unknown = "unknown",
    }
}
