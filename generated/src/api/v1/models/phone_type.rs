// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.phoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PhoneType = "microsoft.graph.phoneType" {
        /// `home`
        Home = "home",
        /// `business`
        Business = "business",
        /// `mobile`
        Mobile = "mobile",
        /// `other`
        Other = "other",
        /// `assistant`
        Assistant = "assistant",
        /// `homeFax`
        HomeFax = "homeFax",
        /// `businessFax`
        BusinessFax = "businessFax",
        /// `otherFax`
        OtherFax = "otherFax",
        /// `pager`
        Pager = "pager",
        /// `radio`
        Radio = "radio",
    }
}
