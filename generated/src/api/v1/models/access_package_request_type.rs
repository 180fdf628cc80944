// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageRequestType = "microsoft.graph.accessPackageRequestType" {
        /// `notSpecified`
        NotSpecified = "notSpecified",
        /// `userAdd`
        UserAdd = "userAdd",
        /// `userUpdate`
        UserUpdate = "userUpdate",
        /// `userRemove`
        UserRemove = "userRemove",
        /// `adminAdd`
        AdminAdd = "adminAdd",
        /// `adminUpdate`
        AdminUpdate = "adminUpdate",
        /// `adminRemove`
        AdminRemove = "adminRemove",
        /// `systemAdd`
        SystemAdd = "systemAdd",
        /// `systemUpdate`
        SystemUpdate = "systemUpdate",
        /// `systemRemove`
        SystemRemove = "systemRemove",
        /// `onBehalfAdd`
        OnBehalfAdd = "onBehalfAdd",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
