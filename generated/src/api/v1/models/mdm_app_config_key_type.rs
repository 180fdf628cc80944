// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAppConfigKeyType`](https://learn.microsoft.com/graph/api/resources/intune-apps-mdmappconfigkeytype?view=graph-rest-1.0)
    MdmAppConfigKeyType = "microsoft.graph.mdmAppConfigKeyType" {
        /// `stringType`
        StringType = "stringType",
        /// `integerType`
        IntegerType = "integerType",
        /// `realType`
        RealType = "realType",
        /// `booleanType`
        BooleanType = "booleanType",
        /// `tokenType`
        TokenType = "tokenType",
    }
}
