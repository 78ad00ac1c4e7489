"""Runs a kernel in NumPy. All threads of a block execute each operation together.

The input is the module that convert-fp8-to-gpu makes, printed in generic form. Only operations that kernels
on mma.sync, those of attention there, those that quantize and those of rows use are implemented. An
asynchronous copy arrives at once. Sums of mma are rounded once, to nearest.
"""

import re

import ml_dtypes
import numpy as np

DTYPES = {
    "i1": np.bool_, "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64,
    "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16,
}
PREDICATES = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"]
COMPARISONS = {
    "eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal,
    "gt": np.greater, "ge": np.greater_equal,
}
OPERATION = re.compile(
    r'\s*(?:(%\S+?)(?::(\d+))? = )?"([\w.]+)"\((.*?)\)(?: <\{(.*?)\}>)?( \(\{)?(?: \{.*\})?(?: : (.*))?$'
)
VECTOR = re.compile(r"vector<(\d+)x(\w+)>")


class Operation:
    """One operation. A region is a list of blocks, and a block is a pair (arguments, operations)."""

    def __init__(self, match):
        self.result, count, self.name, operands, self.attributes, _, self.types = match.groups()
        self.count = int(count or 1)
        self.operands = re.findall(r"%[\w#]+", operands)
        self.regions = []

    def result_type(self):
        return self.types.rsplit(" -> ", 1)[1]

    def attribute(self, pattern):
        return re.search(pattern, self.attributes)[1]


def parse_region(lines):
    arguments, operations = [], []
    for line in lines:
        text = line.strip()
        if text.startswith("^bb"):
            arguments = re.findall(r"(%\w+): ", text)
        elif text.startswith("})"):
            return arguments, operations, text
        elif text.startswith("}, {"):
            operations.append(None)  # the next region
        else:
            match = OPERATION.match(line)
            if not match:
                raise ValueError(f"cannot read: {line}")
            operation = Operation(match)
            operations.append(operation)
            while match[6] and (not operation.regions or operation.types is None):
                inner_arguments, inner, end = parse_region(lines)
                pieces, piece = [], []
                for each in inner:
                    if each is None:
                        pieces.append(piece)
                        piece = []
                    else:
                        piece.append(each)
                pieces.append(piece)
                operation.regions = [(inner_arguments, each) for each in pieces]
                operation.types = end.split(" : ", 1)[1] if " : " in end else ""
    return arguments, operations, ""


def find_function(module, name):
    """The pair (arguments, operations) of the kernel `name`."""
    lines = iter(module.splitlines())
    for line in lines:
        if '"llvm.func"' in line and f'sym_name = "{name}"' in line:
            arguments, operations, _ = parse_region(lines)
            return arguments, operations
    raise ValueError(f"no kernel {name}")


class Block:
    """One block of threads and its memory. Global memory is one array of bytes."""

    def __init__(self, function, threads, block, memory, shared_bytes):
        self.function, self.threads, self.block = function, threads, block
        self.spaces = {True: np.zeros(shared_bytes, np.uint8), False: memory}
        self.values, self.active = {}, np.ones(threads, bool)

    def run(self, arguments):
        names, operations = self.function
        for name, value in zip(names, arguments, strict=True):
            dtype = type(value) if isinstance(value, (np.int32, np.float32)) else np.int64
            self.values[name] = np.full(self.threads, value, dtype)
        self.execute(operations)

    def execute(self, operations):
        for op in operations:
            operands = [self.values[name] for name in op.operands]
            if op.name in ("scf.yield", "llvm.return"):
                return operands
            handler = op.name.replace(".", "_")
            with np.errstate(all="ignore"):
                result = getattr(self, handler)(op, *operands)
            if op.result is None:
                continue
            if op.count == 1:
                self.values[op.result] = result
            else:
                for i, value in enumerate(result):
                    self.values[f"{op.result}#{i}"] = value
        return []

    def full(self, value, dtype):
        return np.full(self.threads, value, dtype)

    # Memory

    def is_shared(self, op, operand):
        kinds = re.findall(r"!llvm\.ptr(?:<(\d)>)?", op.types)
        return kinds[operand] == "3"

    def read(self, shared, addresses, size):
        addresses = np.where(self.active, addresses, 0)
        memory = self.spaces[shared]
        assert addresses.min() >= 0 and addresses.max() + size <= len(memory)
        if shared:
            assert not (addresses % size).any(), "a misaligned access"
        return memory[addresses[:, None] + np.arange(size)]

    def write(self, shared, addresses, data):
        memory, size = self.spaces[shared], data.shape[1]
        addresses, data = addresses[self.active], data[self.active]
        if not len(addresses):
            return
        assert addresses.min() >= 0 and addresses.max() + size <= len(memory)
        memory[addresses[:, None] + np.arange(size)] = data

    def llvm_load(self, op, pointer):
        kind = op.result_type()
        vector = VECTOR.match(kind)
        dtype = np.dtype(DTYPES[vector[2] if vector else kind])
        count = int(vector[1]) if vector else 1
        data = self.read(self.is_shared(op, 0), pointer, dtype.itemsize * count)
        value = np.ascontiguousarray(data).view(dtype)
        return value if vector else value[:, 0]

    def llvm_store(self, op, value, pointer):
        data = np.ascontiguousarray(value.reshape(self.threads, -1)).view(np.uint8)
        self.write(self.is_shared(op, 0), pointer, data)

    def llvm_getelementptr(self, op, base, *indices):
        size = np.dtype(DTYPES[op.attribute(r"elem_type = (\w+)")]).itemsize
        constant = int(op.attribute(r"rawConstantIndices = array<i32: (-?\d+)>"))
        index = indices[0].astype(np.int64) if indices else constant
        return base + index * size

    def llvm_mlir_addressof(self, op):
        return self.full(0, np.int64)

    def nvvm_cp_async_shared_global(self, op, target, source, valid):
        size = int(op.attribute(r"size = (\d+)"))
        exists = np.arange(size) < valid[:, None]
        active, self.active = self.active, self.active & (valid > 0)
        data = np.zeros((self.threads, size), np.uint8)
        for count in np.unique(valid[self.active]):
            lanes, self.active = self.active, self.active & (valid == count)
            data[self.active, :count] = self.read(False, source, count)[self.active]
            self.active = lanes
        self.active = active
        assert not (source[active & (valid > 0)] % size).any(), "a misaligned copy"
        self.write(True, target, np.where(exists, data, 0).astype(np.uint8))

    def nvvm_ldmatrix(self, op, pointer):
        rows = self.read(True, pointer, 16).view(np.int16)  # threads x 8
        matrices = rows.reshape(-1, 4, 8, 8)
        if "mma_layout<col>" in op.attributes:
            matrices = matrices.swapaxes(2, 3)
        # Lane l gets elements 2 * (l % 4) and 2 * (l % 4) + 1 of row l / 4.
        words = np.ascontiguousarray(matrices).view(np.int32).reshape(-1, 4, 32)
        return [words[:, i].reshape(self.threads) for i in range(4)]

    def ignore(self, op, *_):
        pass

    nvvm_cp_async_commit_group = nvvm_cp_async_wait_group = nvvm_barrier0 = ignore
    nvvm_barrier = nvvm_griddepcontrol = ignore

    # Products

    def llvm_call_intrinsic(self, op, *operands):
        name = op.attribute(r'intrin = "([\w.]+)"')
        if "rcp" in name:
            return np.float32(1) / operands[0]
        if "ex2" in name:
            return np.exp2(operands[0].astype(np.float64)).astype(np.float32)
        kind = np.float16 if name.endswith("f32.f32") else ml_dtypes.bfloat16
        assert re.search(r"mma\.m16n8k16\.row\.col\.(bf16|f32\.f32)$", name)

        def pairs(registers):
            words = [np.ascontiguousarray(r).view(np.int32).reshape(-1, 32) for r in registers]
            halves = np.stack(words, -1).view(kind)
            return halves.astype(np.float64).reshape(*halves.shape[:2], -1, 2)

        lane = np.arange(32)
        row, column = lane // 4, 2 * (lane % 4)
        regs_a, regs_b = pairs(operands[:4]), pairs(operands[4:6])
        warps = len(regs_a)
        a, b = np.zeros((warps, 16, 16)), np.zeros((warps, 8, 16))
        for i in range(4):
            for e in range(2):
                a[:, row + 8 * (i % 2), column + e + 8 * (i // 2)] = regs_a[:, :, i, e]
        for i in range(2):
            for e in range(2):
                b[:, row, column + e + 8 * i] = regs_b[:, :, i, e]
        product = a @ b.swapaxes(1, 2)
        sums = [c.reshape(-1, 32).astype(np.float64) for c in operands[6:]]
        return [
            (sums[i] + product[:, row + 8 * (i // 2), column + i % 2])
            .astype(np.float32).reshape(self.threads)
            for i in range(4)
        ]

    def llvm_extractvalue(self, op, aggregate):
        return aggregate[int(op.attribute(r"position = array<i64: (\d+)>"))]

    # Registers

    def nvvm_read_ptx_sreg_tid_x(self, op):
        return np.arange(self.threads, dtype=np.int32)

    def nvvm_read_ptx_sreg_ctaid_x(self, op):
        return self.full(self.block, np.int32)

    def nvvm_inline_ptx(self, op, value):
        assert '"mov.b32 $0, $1;"' in op.attributes, op.attributes
        return value

    def nvvm_shfl_sync(self, op, mask, value, offset, clamp):
        lane = np.arange(self.threads)
        if "idx" in op.attributes:
            return value[lane // 32 * 32 + offset % 32]
        return value[lane ^ offset]

    def nvvm_vote_sync(self, op, mask, condition):
        assert "vote_sync_kind any" in op.attributes
        return condition.reshape(-1, 32).any(1).repeat(32)

    def convert_pair(self, op, high, low):
        return np.stack([low, high], -1).astype(DTYPES[VECTOR.match(op.result_type())[2]])

    nvvm_convert_f32x2_to_bf16x2 = nvvm_convert_f32x2_to_f16x2 = convert_pair

    def llvm_mlir_undef(self, op):
        vector = VECTOR.match(op.result_type())
        return np.zeros((self.threads, int(vector[1])), DTYPES[vector[2]])

    llvm_mlir_poison = llvm_mlir_undef

    def llvm_insertelement(self, op, vector, value, index):
        result = vector.copy()
        result[np.arange(self.threads), index] = value
        return result

    def llvm_extractelement(self, op, vector, index):
        return vector[np.arange(self.threads), index]

    def convert(self, op, value):
        vector = VECTOR.match(op.result_type())
        return value.astype(DTYPES[vector[2] if vector else op.result_type()])

    llvm_fptrunc = llvm_fpext = arith_extf = arith_truncf = arith_extsi = arith_trunci = convert

    def arith_extui(self, op, value):
        return value.view(f"u{value.dtype.itemsize}").astype(DTYPES[op.result_type()])

    llvm_zext = arith_extui
    llvm_ptrtoint = llvm_trunc = convert

    def nvvm_convert_f32x2_to_f8x2(self, op, high, low):
        """Converts to f8E4M3FN and saturates."""
        limit = float(ml_dtypes.finfo(ml_dtypes.float8_e4m3fn).max)
        codes = [np.clip(x, -limit, limit).astype(ml_dtypes.float8_e4m3fn) for x in (low, high)]
        return np.stack([x.view(np.uint8) for x in codes], -1).view(np.int16)[:, 0]

    def llvm_fneg(self, op, a):
        return -a

    arith_negf = llvm_fneg

    def llvm_intr_fma(self, op, a, b, c):
        return (a.astype(np.float64) * b + c).astype(a.dtype)

    def llvm_bitcast(self, op, value):
        vector = VECTOR.match(op.result_type())
        dtype = DTYPES[vector[2] if vector else op.result_type()]
        result = np.ascontiguousarray(value.reshape(self.threads, -1)).view(dtype)
        return result if vector else result[:, 0]

    arith_bitcast = llvm_bitcast

    def arith_constant(self, op):
        text = op.attribute(r"value = ([^ }]+)")
        dtype = DTYPES[op.result_type()]
        if dtype == np.bool_:
            return self.full(text in ("true", "-1"), dtype)
        if text.startswith("0x"):
            return self.full(np.uint32(int(text, 16)).view(dtype), dtype)
        if np.dtype(dtype).kind == "i":
            return np.full(self.threads, int(text), np.int64).astype(dtype)
        return self.full(float(text), dtype)

    def arith_cmpi(self, op, a, b):
        name = PREDICATES[int(op.attribute(r"predicate = (\d+)"))]
        if name[0] == "u":
            a, b = (x.view(f"u{x.dtype.itemsize}") for x in (a, b))
        return COMPARISONS[name if name in COMPARISONS else name[1:]](a, b)

    def arith_cmpf(self, op, a, b):
        ordered = ["eq", "gt", "ge", "lt", "le"]
        return COMPARISONS[ordered[int(op.attribute(r"predicate = (\d+)")) - 1]](a, b)

    def arith_select(self, op, condition, a, b):
        return np.where(condition, a, b)

    def unsigned(self, function, a, b):
        kind = f"u{a.dtype.itemsize}"
        return function(a.view(kind), b.view(kind)).astype(kind).view(a.dtype)

    def arith_divui(self, op, a, b):
        return self.unsigned(np.floor_divide, a, b)

    def arith_remui(self, op, a, b):
        return self.unsigned(np.remainder, a, b)

    def arith_minui(self, op, a, b):
        return self.unsigned(np.minimum, a, b)

    def arith_maxui(self, op, a, b):
        return self.unsigned(np.maximum, a, b)

    def arith_shrui(self, op, a, b):
        return self.unsigned(np.right_shift, a, b)

    def arith_ceildivui(self, op, a, b):
        return self.unsigned(lambda x, y: -(-x.astype(np.int64) // y), a, b)

    # Control

    def scf_for(self, op, lower, upper, step, *carried):
        (arguments, body), carried = op.regions[0], list(carried)
        bounds = [np.unique(x) for x in (lower, upper, step)]
        assert all(len(x) == 1 for x in bounds), "expected the same number of iterations in all threads"
        for i in range(*(int(x[0]) for x in bounds)):
            self.values.update(zip(arguments, [self.full(i, lower.dtype), *carried], strict=True))
            carried = self.execute(body)
        return carried if op.count > 1 or not carried else carried[0]

    def unused(self, op):
        """Values for results that no thread computes."""
        kinds = op.result_type().strip("()").split(", ")
        return [self.full(0, DTYPES[kind]) for kind in kinds]

    def scf_if(self, op, condition):
        outer, results = self.active, []
        for region, taken in zip(op.regions, (condition, ~condition)):
            self.active = outer & taken
            results.append(self.execute(region[1]) if self.active.any() else None)
        self.active = outer
        if not op.result:
            return None
        if None in results:  # no thread takes this region
            chosen = results[0] or results[1] or self.unused(op)
        else:
            chosen = [np.where(condition, a, b) for a, b in zip(*results)]
        return chosen if op.count > 1 else chosen[0]


def add_binary(name, function):
    setattr(Block, name, lambda self, op, a, b: function(a, b))


for name, function in {
    "addi": np.add, "subi": np.subtract, "muli": np.multiply, "andi": np.bitwise_and,
    "ori": np.bitwise_or, "xori": np.bitwise_xor, "shli": np.left_shift, "minsi": np.minimum,
    "maxsi": np.maximum, "addf": np.add, "subf": np.subtract, "mulf": np.multiply,
    "divf": np.divide, "maximumf": np.maximum,
}.items():
    add_binary(f"arith_{name}", function)
add_binary("llvm_intr_minnum", np.fmin)
add_binary("llvm_intr_maxnum", np.fmax)
