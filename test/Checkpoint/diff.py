# RUN: %python %s fp8-weights %t
"""The command diff: its numbers against NumPy in f64, its JSON, and its page."""

import json
import re
import resource
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import ml_dtypes
import numpy as np

from checkpoints import read, run, write

BF16 = ml_dtypes.bfloat16
tool, folder = sys.argv[1], Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = np.random.default_rng(9)


def at(name):
    return folder / f"{name}.safetensors"


weights = {
    "a.weight": (rng.standard_normal((40, 96)) * np.exp(rng.standard_normal((40, 1)))).astype(BF16),
    "b<&>.weight": rng.standard_normal((7, 64)).astype(BF16),
    "zero.weight": np.zeros((3, 64), BF16),
}
write(at("source"), weights | {"a.bias": rng.standard_normal(40).astype(BF16)})
forms = {"cast": "comfy-cast", "tensor": "comfy-quant", "row": "compressed-tensors-channel",
         "mx": "comfy-mxfp8"}
for name, layout in forms.items():
    run(tool, "quantize", at("source"), "-o", at(name), f"--layout={layout}", "--overwrite",
        "--quiet", "--semantics=plain")
others = [at(name) for name in forms]
said = run(tool, "diff", at("source"), *others, f"--json={folder / 'diff.json'}",
           f"--html={folder / 'diff.html'}", "--limit=1")
report = json.loads((folder / "diff.json").read_text())
assert json.loads(run(tool, "diff", at("source"), *others, "--json=-")) == report


def bins(error, value):
    """The bins of the histogram: half octaves from 2^-12 on."""
    ratio = (error / np.abs(value)).astype(np.float32)
    index = 1 + np.floor(2 * (np.log2(ratio.astype(np.float64)) + 12))
    index = np.where(ratio < 2.0**-12, 0, np.where(ratio >= 1, 25, index))
    return np.bincount(index.astype(int), minlength=26)


rows = {row["name"]: row for row in report["tensors"]}
assert set(rows) == {"a.weight", "b<&>.weight"} and report["identical"] == 2, report["tensors"]
for number, name in enumerate(forms):
    # Other tests check dequantize. Here it only makes the values readable for NumPy.
    run(tool, "dequantize", at(name), "-o", at("values"), "--dtype=f32", "--overwrite", "--quiet")
    values = read(at("values"))
    signal = noise = 0
    for tensor in rows:
        x = weights[tensor].astype(np.float64)
        y = values[tensor].astype(np.float64)[: x.shape[0], : x.shape[1]]
        found = rows[tensor]["others"][number]
        error = np.abs(x - y)
        sqnr = 10 * np.log10((x**2).sum() / (error**2).sum())
        assert abs(found["sqnr"] - sqnr) < 1e-9, (name, tensor, found, sqnr)
        assert found["max_error"] == error.max(), (name, tensor)
        assert abs(found["mean_error"] - error.mean()) < 1e-12
        cosine = (x * y).sum() / np.sqrt((x**2).sum() * (y**2).sum())
        assert abs(found["cosine"] - cosine) < 1e-12
        assert found["elements"] == x.size and found["not_finite"] == 0
        with np.errstate(divide="ignore"):
            by_row = 10 * np.log10((x**2).sum(1) / (error**2).sum(1))
        worst = np.argsort(by_row)[:3]
        assert [row["row"] for row in found["worst_rows"]] == list(worst), (name, tensor)
        changed = error != 0
        assert found["histogram"] == list(bins(error[changed], x[changed])), (name, tensor)
    # a.bias and zero.weight count in the total, with their signal and without noise.
assert report["totals"][0]["sqnr"] > 0

assert "2 tensors are identical, 2 differ, of which the worst 1 are shown" in said, said
assert "f8E4M3FN [1, 32] e8m0" in said and "SQNR dB" in said, said


class Page(HTMLParser):
    """Counts elements, and fails if the page loads other files."""

    def __init__(self):
        super().__init__()
        self.count = {}

    def handle_starttag(self, tag, attributes):
        self.count[tag] = self.count.get(tag, 0) + 1
        assert tag not in ("script", "link", "img", "iframe"), tag
        assert not any(name in ("src", "href") for name, _ in attributes), attributes


page = Page()
text = (folder / "diff.html").read_text()
page.feed(text)
assert page.count["svg"] == 4 and page.count["details"] == 2, page.count
assert page.count["circle"] == 2 * len(forms) and page.count["polyline"] == 3 * len(forms)
assert "b&lt;&amp;&gt;.weight" in text and "b<&>" not in text


def ticks(svg, unit):
    """The numbers at a vertical axis, from bottom to top, and their positions."""
    found = re.findall(rf'y="([\d.]+)" font-size="13" text-anchor="end">([-\d.]+) {unit}<', svg)
    return [float(y) - 4 for y, _ in found], [float(number) for _, number in found]


# The axis fits the data. Points have the right height, and those of a tensor are side by side.
plot, histogram = text.split("<svg")[1:3]
places, numbers = ticks(plot, "dB")
sqnrs = [other["sqnr"] for row in report["tensors"] for other in row["others"]]
assert 4 <= len(numbers) <= 8 and numbers[0] <= min(sqnrs) and numbers[-1] >= max(sqnrs), numbers
assert numbers[-1] - numbers[0] < 2 * (max(sqnrs) - min(sqnrs)) + 2, numbers
points = [(float(x), float(y)) for x, y in re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', plot)]
for (x, y), sqnr in zip(points, sqnrs, strict=True):
    assert abs(np.interp(sqnr, numbers, places) - y) < 0.2, (sqnr, y)
assert [x for x, _ in points] == sorted({x for x, _ in points}), points
places, numbers = ticks(histogram, "%")
assert numbers[0] == 0 and 3 <= len(numbers) <= 8, numbers
for name in others:
    assert text.count(f"<code>{name}</code>") == 3, name

# Tensors that cannot be compared, and NaNs, are reported.
changed = dict(weights)
changed["a.weight"] = changed["a.weight"][:, :90]
del changed["b<&>.weight"]
changed["zero.weight"] = np.array(changed["zero.weight"])
changed["zero.weight"][1, 2] = np.nan
write(at("changed"), changed | {"new.weight": np.ones((2, 2), BF16), "a.bias": np.ones(40, np.int64)})
said = run(tool, "diff", at("source"), at("changed"), "--limit=0", f"--html={folder / 'diff.html'}")
# A tensor of zeros with one NaN is not an exact copy.
line = next(line.split() for line in said.splitlines() if line.startswith("zero.weight"))
assert line == "zero.weight 1 BF16 -inf 1.000000 0 1 value is not finite".split(), line
assert "shape [40, 90]" in said and "missing" in said and "no values" in said, said
assert "1 has 1 tensor that the reference lacks, such as new.weight" in said, said
text = (folder / "diff.html").read_text()
assert "has 1 tensor that the reference lacks, such as <code>new.weight</code>" in text
assert "</b> shape [40, 90]</span>" in text and text.count("<svg") == 3, text
assert text.count("1 value is not finite") == 1, text
said = run(tool, "diff", at("source"), at("source"))
assert "4 tensors are identical, 0 differ" in said, said
# If nothing is compared, nothing is called exact.
write(at("changed"), {f"model.{name}": array for name, array in weights.items()})
said = run(tool, "diff", at("source"), at("source"), at("changed"), f"--html={folder / 'diff.html'}")
assert [line.split() for line in said.splitlines() if line.endswith("no values compared")] == [
    ["2", "no", "values", "compared"]], said
assert (folder / "diff.html").read_text().count("<td colspan=\"3\">no values compared</td>") == 1
said = run(tool, "diff", at("source"), expect=1)
assert "expected a reference and at least one other checkpoint, got one" in said, said
# Tensors of integers are compared as bytes, in parts.
whole = np.arange(700_000, dtype=np.int64).reshape(70, -1)
other = whole.copy()
other[0, 1] += 2
other[69, 9999] += 1 << 16
write(at("integers"), {"same": whole, "other": whole, "shape": whole, "type": whole[0], "gone": whole[1]})
write(at("changed"), {"same": whole, "other": other, "shape": whole[:9], "type": np.ones(10_000, BF16)})
said = run(tool, "diff", at("integers"), at("changed"), "--limit=0", f"--json={folder / 'diff.json'}")
found = {row["name"]: row["others"][0] for row in json.loads((folder / "diff.json").read_text())["tensors"]}
assert found == {
    "other": {"form": "I64", "problem": "2 of 5600000 bytes differ"},
    "shape": {"form": "I64", "problem": "I64 [9, 10000]"},
    "type": {"form": "BF16", "problem": "BF16 [10000]"},
    "gone": {"form": "", "problem": "missing"},
}, found
assert "1 tensor is identical, 4 differ" in said and "2 of 5600000 bytes differ" in said, said

# A report does not replace a file that is compared.
for option in ("json", "html"):
    said = run(tool, "diff", at("source"), at("row"), f"--{option}={at('row')}", expect=1)
    assert "expected a report that is no checkpoint, got '" in said, said
copied = folder / "row.copy"
copied.unlink(missing_ok=True)
copied.hardlink_to(at("row"))
said = run(tool, "diff", at("source"), at("row"), f"--html={copied}", expect=1)
assert "expected a report that is no checkpoint, got '" in said, said
said = run(tool, "diff", at("source"), at("row"), "--json=/no/such/folder/x.json", expect=1)
assert said == "fp8-weights: error: expected a report in a folder that exists, got '/no/such/folder/x.json'\n", said
# A report is replaced when the new one is complete, also through a link. A device is not replaced.
page, link = folder / "old.html", folder / "link.html"
page.write_text("before")
page.chmod(0o640)
link.unlink(missing_ok=True)
link.symlink_to(page)


def limit_size():
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


for path, say in ((page, "File too large"), (link, "File too large"), ("/dev/full", "No space left on device")):
    done = subprocess.run([tool, "diff", at("source"), at("row"), f"--html={path}"], text=True,
                          capture_output=True, preexec_fn=limit_size)
    assert (done.returncode, page.read_text()) == (1, "before"), done
    assert f"expected to write '{path}', got: {say}" in done.stderr, done
    assert not list(folder.glob("*.html.*")), list(folder.glob("*.html.*"))
run(tool, "diff", at("source"), at("row"), f"--html={link}")
assert "<h1>" in page.read_text() and link.is_symlink()
assert Path("/dev/full").is_char_device()
done = subprocess.run([tool, "diff", at("source"), at("row"), "--json=/dev/stderr"], text=True,
                      capture_output=True)
assert json.loads(done.stderr)["version"] == 1, done
print("ok")
