//! Whether a documented type is the declared one: two references in, how far they agree out.
//!
//! Documentation does not make every distinction that metadata makes: a GUID is a string to it, and so is an enum whose
//! values it lists. Such a type may stand for the declared one, as a base type may for a derived one and the other way
//! round. Whether something is a collection always counts.

use super::csdl::{Csdl, fold};
use crate::model::types::TypeRef;

/// How far two types agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// They are the same.
    Same,
    /// The documented one may stand for the declared one.
    Loose,
    /// Neither.
    None,
}

impl Agreement {
    /// Whether the documentation may say so.
    pub(super) fn holds(self) -> bool {
        self != Self::None
    }
}

/// Compares a documented type with the declared one.
pub(super) fn compare(documented: &TypeRef, declared: &TypeRef, csdl: &Csdl) -> Agreement {
    let (told, real) = (fold(&documented.name), fold(&declared.name));
    if documented.collection != declared.collection {
        Agreement::None
    } else if told == real {
        Agreement::Same
    } else if stands_for(&told, &real, csdl) || csdl.related(&told, &real) {
        Agreement::Loose
    } else {
        Agreement::None
    }
}

/// Whether documentation writes the one primitive type for the other.
fn stands_for(told: &str, real: &str, csdl: &Csdl) -> bool {
    match told {
        "edm.string" => {
            matches!(real, "edm.guid" | "edm.binary" | "edm.duration" | "edm.date" | "edm.timeofday")
                || csdl.enum_type(real).is_some()
        }
        "edm.int32" => matches!(real, "edm.int16" | "edm.byte" | "edm.sbyte" | "edm.int64"),
        "edm.int64" => real == "edm.int32",
        "edm.double" | "edm.single" | "edm.decimal" => matches!(real, "edm.double" | "edm.single" | "edm.decimal"),
        "edm.binary" => matches!(real, "edm.string" | "edm.stream"),
        "edm.stream" => real == "edm.binary",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::csdl::tests::house;

    #[test]
    fn types_are_the_same_or_stand_for_each_other_or_differ() {
        let csdl = house();
        for (documented, declared, expected) in [
            ("Edm.String", "Edm.String", Agreement::Same),
            ("microsoft.graph.Door", "microsoft.graph.door", Agreement::Same),
            ("Edm.String", "Edm.Guid", Agreement::Loose),
            ("Edm.Guid", "Edm.String", Agreement::None),
            ("Edm.String", "microsoft.graph.color", Agreement::Loose),
            ("Edm.String", "microsoft.graph.door", Agreement::None),
            ("Edm.Int64", "Edm.Int32", Agreement::Loose),
            ("Edm.Int64", "Edm.Int16", Agreement::None),
            ("Edm.Single", "Edm.Decimal", Agreement::Loose),
            ("Edm.Stream", "Edm.Binary", Agreement::Loose),
            ("microsoft.graph.door", "microsoft.graph.gate", Agreement::Loose),
            ("microsoft.graph.gate", "microsoft.graph.entity", Agreement::Loose),
            ("microsoft.graph.gate", "microsoft.graph.house", Agreement::None),
            ("Edm.Untyped", "Edm.String", Agreement::None),
        ] {
            let agreement = compare(&TypeRef::single(documented), &TypeRef::single(declared), &csdl);
            assert_eq!(agreement, expected, "{documented} {declared}");
        }
        let many = TypeRef { name: "Edm.String".into(), collection: true };
        assert_eq!(compare(&many, &TypeRef::single("Edm.String"), &csdl), Agreement::None);
    }
}
